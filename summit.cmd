@echo off
rem Starts Summit; builds it first when it was never built. After changing the sources, delete target\summit.jar.
setlocal
set "home=%~dp0"
set "jar=%home%target\summit.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo summit: Java 17 or newer is needed. See https://adoptium.net 1>&2
  exit /b 3
)
if not exist "%jar%" (
  echo Building Summit ^(first start, about a minute^) ... 1>&2
  if not exist "%home%target" mkdir "%home%target"
  pushd "%home%"
  call mvnw.cmd -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%home%target\build.log" 2>&1
  popd
)
if not exist "%jar%" (
  echo summit: it could not be built. The log is %home%target\build.log 1>&2
  exit /b 3
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "%jar%" %*
exit /b %errorlevel%
