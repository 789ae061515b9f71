package jp.tsunagi.diagram.expression;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.Viewpoint;
import jp.tsunagi.diagram.specification.Viewpoint.JavaExtension;
import jp.tsunagi.diagram.specification.ViewpointSpecification;

/** The Java services of a specification; those of all its viewpoints share one name space, as in Sirius. */
public final class Services {

	private final Map<String, List<Service>> byName = new TreeMap<>();

	/** Finds the classes that specifications name. */
	@FunctionalInterface
	public interface ClassLoading {

		/** The class of that name. */
		Class<?> load(String qualifiedName) throws ClassNotFoundException;
	}

	private Services() {
	}

	/**
	 * The services of a contributed specification, whose classes are in its bundle.
	 *
	 * @throws SpecificationException if a class is not there or cannot be used
	 */
	public static Services of(ContributedSpecification contributed) throws SpecificationException {
		return of(contributed.specification(), contributed::serviceClass);
	}

	/**
	 * The services of {@code specification}.
	 *
	 * @throws SpecificationException if a class is not there or cannot be used
	 */
	public static Services of(ViewpointSpecification specification, ClassLoading classes) throws SpecificationException {
		Services services = new Services();
		for (Viewpoint viewpoint : specification.viewpoints()) {
			for (JavaExtension extension : viewpoint.serviceClasses()) {
				services.add(extension, classes);
			}
		}
		services.byName.values().forEach(overloads -> overloads.sort(Comparator
				.comparing((Service service) -> overloads.stream().filter(service::isMoreSpecificThan).count()).reversed()
				.thenComparing(service -> service.method().toString())));
		return services;
	}

	private void add(JavaExtension extension, ClassLoading classes) throws SpecificationException {
		try {
			Class<?> type = classes.load(extension.qualifiedClassName());
			Object instance = type.getConstructor().newInstance();
			for (Method method : type.getMethods()) {
				if (Service.isService(method)) {
					byName.computeIfAbsent(method.getName(), name -> new ArrayList<>()).add(Service.of(instance, method));
				}
			}
		} catch (ReflectiveOperationException | LinkageError unusable) {
			throw new SpecificationException(extension.location(),
					NLS.bind(Messages.unusableClass, extension.qualifiedClassName()), unusable);
		}
	}

	/** The services of that name with so many parameters, the ones for the most special elements first. */
	List<Service> find(String name, int parameters) {
		return byName.getOrDefault(name, List.of()).stream()
				.filter(service -> service.method().getParameterCount() == parameters).toList();
	}

	/** Whether there is a service of that name, with any parameters. */
	boolean has(String name) {
		return byName.containsKey(name);
	}
}
