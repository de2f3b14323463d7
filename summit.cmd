@echo off
rem Starts Summit; builds it first when it was never built or its sources are newer. Paths stand in quotes everywhere, since a
rem bracket in one would end the block it is in, even of an "if" that does not hold.
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

if not exist "%home%pom.xml" goto start
set "why=first start, about a minute"
if not exist "%jar%" goto build
rem 10 is no exit code of PowerShell's own: without PowerShell the program that is there starts.
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $sources = Get-ChildItem -Recurse -File -LiteralPath ($env:home + 'pom.xml'), ($env:home + 'src\main'), ($env:home + 'scenes'); if ($sources.LastWriteTimeUtc -gt $built) { exit 10 }" >nul 2>&1
if not %errorlevel%==10 goto start
set "why=its sources have changed"

:build
echo Building Summit (%why%) ... 1>&2
if not exist "%home%target" mkdir "%home%target"
pushd "%home%"
call mvnw.cmd -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%home%target\build.log" 2>&1
set "status=%errorlevel%"
popd
if not %status%==0 (
  echo summit: it could not be built. The log is "%home%target\build.log" 1>&2
  exit /b 3
)
rem A jar that turned out as before would be built again at each start.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc = [DateTime]::UtcNow" >nul 2>&1

:start
if not exist "%jar%" (
  echo summit: there is no "%jar%" 1>&2
  exit /b 3
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "%jar%" %*
exit /b %errorlevel%
