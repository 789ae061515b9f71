package jp.tsunagi.diagram.expression;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;

/** A Java method that can be called by its name, on an element and with the values of variables. */
final class Service {

	private final Method method;

	private final Class<?>[] parameters;

	private final MethodHandle handle;

	private Service(Method method, MethodHandle handle) {
		this.method = method;
		this.handle = handle;
		parameters = method.getParameterTypes();
	}

	/** Whether {@code method} is a service: public, with an element as its first parameter and no primitive ones. */
	static boolean isService(Method method) {
		Class<?>[] types = method.getParameterTypes();
		return types.length > 0 && EObject.class.isAssignableFrom(types[0]) && !method.isBridge()
				&& Arrays.stream(types).noneMatch(Class::isPrimitive);
	}

	static Service of(Object instance, Method method) throws IllegalAccessException {
		MethodHandle direct = MethodHandles.publicLookup().unreflect(method);
		MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? direct : direct.bindTo(instance);
		int arity = method.getParameterCount();
		return new Service(method, arity <= 3 ? bound.asType(MethodType.genericMethodType(arity))
				: bound.asSpreader(Object[].class, arity).asType(MethodType.methodType(Object.class, Object[].class)));
	}

	Method method() {
		return method;
	}

	/** Whether it can be called on elements of {@code type}. */
	boolean accepts(Class<?> type) {
		return parameters[0].isAssignableFrom(type);
	}

	/** Whether it takes these values besides the element; null fits everywhere. */
	boolean takes(Object[] values) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null && !parameters[i + 1].isInstance(values[i])) {
				return false;
			}
		}
		return true;
	}

	/** Whether its first parameter says more than that of {@code other}. */
	boolean isMoreSpecificThan(Service other) {
		return parameters[0] != other.parameters[0] && other.parameters[0].isAssignableFrom(parameters[0]);
	}

	Object call(Object receiver, Object[] values) throws Throwable {
		return switch (values.length) {
			case 0 -> (Object) handle.invokeExact(receiver);
			case 1 -> (Object) handle.invokeExact(receiver, values[0]);
			case 2 -> (Object) handle.invokeExact(receiver, values[0], values[1]);
			default -> {
				Object[] all = new Object[values.length + 1];
				all[0] = receiver;
				System.arraycopy(values, 0, all, 1, values.length);
				yield (Object) handle.invokeExact(all);
			}
		};
	}
}
