package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.design.Reads;
import jp.tsunagi.plan.PlanPackage;

/** What holds for each service, whatever it does. */
class EveryServiceTest {

	/** They change the model. */
	private static final Set<String> CHANGING = Set.of("connectByChoice", "includeIn", "moveToNeed", "openForm");

	/** They may have no answer; the specification asks them where there is one. */
	private static final Set<String> OPTIONAL = Set.of("escalationTo", "tieHolder");

	private static final int SECOND_ARGUMENTS = 4;

	private static final Pattern STEP = Pattern.compile("~(\\w+)\\.(\\w+)[./]?|(\\w+)\\.?");

	static List<String> examples() {
		return Examples.NAMES;
	}

	@ParameterizedTest
	@MethodSource("examples")
	void itAnswersForEachElementOfTheExamples(String example) throws Exception {
		List<EObject> elements = Examples.everything(Examples.open(example));
		List<String> failures = new ArrayList<>();
		int calls = 0;
		for (Method service : Specification.read().services()) {
			if (!CHANGING.contains(service.getName())) {
				Object receiver = service.getDeclaringClass().getConstructor().newInstance();
				for (EObject self : elements) {
					for (Object[] arguments : arguments(service, self, elements)) {
						calls++;
						failure(service, receiver, arguments).ifPresent(failures::add);
					}
				}
			}
		}
		assertEquals(List.of(), failures.stream().distinct().limit(20).toList());
		assertTrue(calls > 1000, () -> example);
	}

	private static Optional<String> failure(Method service, Object receiver, Object[] arguments) throws IllegalAccessException {
		try {
			return service.invoke(receiver, arguments) == null && !OPTIONAL.contains(service.getName())
					? Optional.of(service.getName() + " has no answer for " + arguments[0]) : Optional.empty();
		} catch (InvocationTargetException thrown) {
			return Optional.of(service.getName() + " of " + arguments[0] + ": " + thrown.getCause());
		}
	}

	private static List<Object[]> arguments(Method service, EObject self, List<EObject> elements) {
		Class<?>[] types = service.getParameterTypes();
		if (!types[0].isInstance(self)) {
			return List.of();
		}
		if (types.length == 1) {
			return List.<Object[]>of(new Object[] {self});
		}
		Stream<?> others = types[1] == String.class ? Stream.of("\u25ce", "") : elements.stream().filter(types[1]::isInstance)
				.filter(other -> types[1] != EObject.class || other instanceof Territory);
		return others.limit(SECOND_ARGUMENTS).map(other -> new Object[] {self, other}).toList();
	}

	@Test
	void whatItReadsIsInTheModel() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Method service : Specification.read().services()) {
			Reads reads = service.getAnnotation(Reads.class);
			if (reads != null) {
				for (String path : reads.value()) {
					boolean second = path.startsWith("$2.");
					List<EClass> from = classesOf(service.getParameterTypes()[second ? 1 : 0]);
					if (!leadsSomewhere(from, second ? path.substring(3) : path)) {
						wrong.add(service.getName() + ": " + path);
					}
				}
				Stream.of(reads.everything()).filter(feature -> feature(feature).isEmpty())
						.forEach(feature -> wrong.add(service.getName() + ": " + feature));
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static boolean leadsSomewhere(List<EClass> from, String path) {
		List<EClass> reached = from;
		Matcher step = STEP.matcher(path);
		int end = 0;
		while (step.find() && step.start() == end) {
			end = step.end();
			if (step.group(1) != null) {
				Optional<EStructuralFeature> inverse = feature(step.group(1) + "." + step.group(2));
				reached = inverse.map(feature -> subclasses(Specification.eClass("coordination::" + step.group(1))
						.or(() -> Specification.eClass("plan::" + step.group(1))).orElseThrow())).orElse(List.of());
			} else if (step.group(3).equals("eContainer")) {
				reached = classesOf(EObject.class);
			} else {
				String name = step.group(3);
				List<EStructuralFeature> features = reached.stream().map(type -> type.getEStructuralFeature(name))
						.filter(feature -> feature != null).toList();
				if (features.isEmpty()) {
					return false;
				}
				reached = features.stream().filter(EReference.class::isInstance).map(EReference.class::cast)
						.flatMap(reference -> subclasses(reference.getEReferenceType()).stream()).distinct().toList();
			}
		}
		return end == path.length();
	}

	private static Optional<EStructuralFeature> feature(String qualified) {
		String[] parts = qualified.split("\\.");
		return Specification.eClass("coordination::" + parts[0]).or(() -> Specification.eClass("plan::" + parts[0]))
				.map(type -> type.getEStructuralFeature(parts[1]));
	}

	private static List<EClass> classesOf(Class<?> type) {
		return allClasses().filter(candidate -> type.isAssignableFrom(candidate.getInstanceClass())
				|| candidate.getInstanceClass().isAssignableFrom(type)).toList();
	}

	private static List<EClass> subclasses(EClass type) {
		return allClasses().filter(type::isSuperTypeOf).toList();
	}

	private static Stream<EClass> allClasses() {
		return Stream.of(CoordinationPackage.eINSTANCE, PlanPackage.eINSTANCE).flatMap(owner -> owner.getEClassifiers().stream())
				.<EClassifier>map(type -> type).filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	@Test
	void mostServicesSayWhatTheyRead() throws Exception {
		List<Method> services = Specification.read().services();
		long silent = services.stream().filter(service -> !service.isAnnotationPresent(Reads.class)).count();

		assertFalse(silent > services.size() / 3, () -> silent + " of " + services.size());
	}
}
