package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.design.Reads;

/** A change of a feature that a service does not name changes no result of it: else diagrams would show what was. */
class ReadsTest {

	private static final Set<String> KINDS = Set.of("kind", "category");

	private static final int ELEMENTS_OF_A_SERVICE = 30;

	private record Evaluation(Method service, Object receiver, Object[] arguments) {

		Object result() {
			try {
				Object result = service.invoke(receiver, arguments);
				return result instanceof List<?> list ? List.copyOf(list) : result;
			} catch (ReflectiveOperationException failure) {
				throw new AssertionError(service.getName(), failure);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"saitama/niiza", "saitama/kawajima"})
	void nothingElseIsRead(String example) throws Exception {
		Project project = Examples.open(example);
		List<EObject> elements = new ArrayList<>();
		project.municipality().orElseThrow().eAllContents().forEachRemaining(elements::add);
		elements.add(project.municipality().orElseThrow());
		Map<Evaluation, Object> before = new HashMap<>();
		for (Evaluation evaluation : evaluations(elements)) {
			before.put(evaluation, Objects.requireNonNullElse(evaluation.result(), "null"));
		}
		Set<String> wrong = new TreeSet<>();
		for (EStructuralFeature feature : features()) {
			ChangeRecorder recorder = new ChangeRecorder(project.resourceSet());
			elements.stream().filter(element -> element.eClass().getEAllStructuralFeatures().contains(feature))
					.forEach(element -> change(element, feature, elements));
			before.forEach((evaluation, result) -> {
				if (!names(evaluation.service()).contains(feature.getName())
						&& !Objects.requireNonNullElse(evaluation.result(), "null").equals(result)) {
					wrong.add(evaluation.service().getName() + " reads " + feature.getName());
				}
			});
			recorder.endRecording().apply();
			recorder.dispose();
		}
		assertEquals(Set.of(), wrong);
	}

	private static List<Evaluation> evaluations(List<EObject> elements) throws Exception {
		List<Evaluation> evaluations = new ArrayList<>();
		for (Method service : Specification.read().services()) {
			if (service.isAnnotationPresent(Reads.class)) {
				Object receiver = service.getDeclaringClass().getConstructor().newInstance();
				elements.stream().filter(service.getParameterTypes()[0]::isInstance).limit(ELEMENTS_OF_A_SERVICE)
						.forEach(self -> arguments(service, self, elements)
								.forEach(arguments -> evaluations.add(new Evaluation(service, receiver, arguments))));
			}
		}
		return evaluations;
	}

	private static Stream<Object[]> arguments(Method service, EObject self, List<EObject> elements) {
		Class<?>[] types = service.getParameterTypes();
		if (types.length == 1) {
			return Stream.<Object[]>of(new Object[] {self});
		}
		return elements.stream().filter(types[1]::isInstance).filter(other -> types[1] != EObject.class || other instanceof Territory)
				.limit(3).map(other -> new Object[] {self, other});
	}

	/** Ids never change, and where something is kept is a matter of adding and removing it. */
	private static List<EStructuralFeature> features() {
		return CoordinationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.flatMap(type -> type.getEStructuralFeatures().stream())
				.filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
				.filter(feature -> feature.getEContainingClass() != CoordinationPackage.Literals.IDENTIFIED).toList();
	}

	private static Set<String> names(Method service) {
		Reads reads = service.getAnnotation(Reads.class);
		return Stream.concat(Stream.of(reads.value()), Stream.of(reads.everything()))
				.flatMap(path -> Pattern.compile("[./]").splitAsStream(path)).collect(Collectors.toSet());
	}

	private static void change(EObject element, EStructuralFeature feature, List<EObject> elements) {
		Object value = feature instanceof EAttribute attribute ? other(element, attribute)
				: elements.stream().filter(feature.getEType()::isInstance)
						.filter(other -> other != element && other instanceof Identified).skip(2).findFirst().orElse(null);
		if (value != null) {
			element.eSet(feature, feature.isMany() ? List.of(value) : value);
		}
	}

	private static Object other(EObject element, EAttribute attribute) {
		Object now = element.eGet(attribute);
		if (attribute.getEAttributeType() instanceof EEnum type) {
			int next = type.getELiterals().stream().map(literal -> literal.getInstance()).toList().indexOf(now) + 1;
			return type.getELiterals().get(next % type.getELiterals().size()).getInstance();
		}
		if (KINDS.contains(attribute.getName())) {
			return "other".equals(now) ? "shakyo" : "other";
		}
		return switch (attribute.getEAttributeType().getInstanceClassName()) {
			case "java.lang.String" -> now instanceof String text ? text + "x" : "x";
			case "jp.tsunagi.coordination.time.FuzzyDate" -> FuzzyDate.parse("2001-02-03");
			case "int", "java.lang.Integer" -> now instanceof Integer number ? number + 1 : 1;
			case "double", "java.lang.Double" -> now instanceof Double number ? number + 1 : 1.0;
			default -> null;
		};
	}
}
