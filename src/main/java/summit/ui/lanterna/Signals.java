package summit.ui.lanterna;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Signals of the operating system, through the one class the JDK has for them. It is reached by reflection because the
 * compiler warns of its use and warnings are errors here; without it (another JVM, another system) nothing is caught.
 */
final class Signals {
    private Signals() {}

    /** Calls when the signal comes, on a thread of its own; gives what puts the old handling back. */
    static Runnable on(String name, Runnable action) {
        try {
            var handlerType = Class.forName("sun.misc.SignalHandler");
            var handler = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "handle" -> action.run();
                            case "hashCode" -> {
                                return System.identityHashCode(proxy);
                            }
                            case "equals" -> {
                                return proxy == arguments[0];
                            }
                            default -> {}
                        }
                        return null;
                    });
            var before = handle(name, handler);
            return () -> {
                try {
                    handle(name, before);
                } catch (ReflectiveOperationException alreadyHandledOnce) {
                    throw new IllegalStateException(alreadyHandledOnce);
                }
            };
        } catch (InvocationTargetException | ClassNotFoundException notOnThisSystem) {
            return () -> {};
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

    private static Object handle(String name, Object handler) throws ReflectiveOperationException {
        var signalType = Class.forName("sun.misc.Signal");
        var handlerType = Class.forName("sun.misc.SignalHandler");
        var signal = signalType.getConstructor(String.class).newInstance(name);
        return signalType.getMethod("handle", signalType, handlerType).invoke(null, signal, handler);
    }
}
