package jp.tsunagi.diagram.expression;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.InterpretedExpression;

/** {@code service:name}, {@code service:variable.name(variable, …)}: calls a Java method on the element or on a variable's. */
public final class ServiceExpression implements Expression {

	private static final Object[] NO_VALUES = {};

	private final InterpretedExpression source;

	private final String name;

	private final Optional<String> receiver;

	private final List<String> arguments;

	private final List<Service> services;

	private final Map<Class<?>, Fitting> known = new ConcurrentHashMap<>();

	private Fitting last;

	/** The services that can be called on elements of one class. */
	private record Fitting(Class<?> type, Service[] services) {
	}

	ServiceExpression(InterpretedExpression source, String name, Optional<String> receiver, List<String> arguments,
			List<Service> services) {
		this.source = source;
		this.name = name;
		this.receiver = receiver;
		this.arguments = List.copyOf(arguments);
		this.services = services;
	}

	@Override
	public InterpretedExpression source() {
		return source;
	}

	/** The name of the service. */
	public String name() {
		return name;
	}

	/** The variable whose element the service is called on; empty for the element itself. */
	public Optional<String> receiver() {
		return receiver;
	}

	/** The variables whose values the service takes besides the element. */
	public List<String> arguments() {
		return arguments;
	}

	/** The Java methods that may be called, one for each kind of element. */
	public List<Method> methods() {
		return services.stream().map(Service::method).toList();
	}

	@Override
	public Object evaluate(EObject self, Variables variables) {
		if (self == null) {
			return null;
		}
		Object on = receiver.isEmpty() ? self : VariableExpression.lookUp(receiver.get(), source, self, variables);
		if (!(on instanceof EObject)) {
			throw new EvaluationException(source, self, NLS.bind(Messages.noReceiver, receiver.get()));
		}
		Object[] values = values(self, variables);
		Fitting fitting = last;
		if (fitting == null || fitting.type != on.getClass()) {
			fitting = known.computeIfAbsent(on.getClass(), this::fitting);
			last = fitting;
		}
		for (Service service : fitting.services) {
			if (service.takes(values)) {
				return call(service, on, values, self);
			}
		}
		throw new EvaluationException(source, self, NLS.bind(Messages.noServiceFits, name, ((EObject) on).eClass().getName()));
	}

	private Object[] values(EObject self, Variables variables) {
		if (arguments.isEmpty()) {
			return NO_VALUES;
		}
		Object[] values = new Object[arguments.size()];
		for (int index = 0; index < values.length; index++) {
			values[index] = VariableExpression.lookUp(arguments.get(index), source, self, variables);
		}
		return values;
	}

	private Fitting fitting(Class<?> type) {
		return new Fitting(type, services.stream().filter(service -> service.accepts(type)).toArray(Service[]::new));
	}

	private Object call(Service service, Object on, Object[] values, EObject self) {
		try {
			return service.call(on, values);
		} catch (OperationCanceledException | OutOfMemoryError passedOn) {
			throw passedOn;
		} catch (Throwable failure) {
			String what = failure.getLocalizedMessage();
			throw new EvaluationException(source, self,
					NLS.bind(Messages.serviceFailed, name, what == null ? failure.getClass().getSimpleName() : what), failure);
		}
	}
}
