package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import jp.tsunagi.design.tests.Specification.Call;

/** What no validator of Sirius finds: that every expression, reference, text and icon of the specification is there. */
class SpecificationTest {

	private static final Set<String> PSEUDO_FEATURES = Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");

	private static Specification specification;

	private static Map<String, Method> services;

	@BeforeAll
	static void read() throws Exception {
		specification = Specification.read();
		List<Method> methods = specification.services();
		Map<String, Long> twice = methods.stream().collect(Collectors.groupingBy(Method::getName, Collectors.counting()));
		twice.values().removeIf(count -> count == 1);
		assertEquals(Map.of(), twice, "Sirius takes any one of several services of a name");
		services = methods.stream().collect(Collectors.toMap(Method::getName, Function.identity()));
	}

	@Test
	void itOpensInEverySirius() {
		assertEquals("12.0.0.2017041100", specification.root().getAttribute("version"));
		assertEquals("http://www.eclipse.org/sirius/description/1.1.0", specification.root().getNamespaceURI());
	}

	@Test
	void everyDiagramAndTableOfTheDesignIsThere() {
		List<String> names = specification.elements().filter(element -> element.getTagName().equals("ownedRepresentations"))
				.map(element -> element.getAttribute("name")).toList();

		assertEquals(List.of("municipalityNetwork", "areaNetwork", "twoTierStructure", "councilMembership", "supportScheme", "planTree",
				"milestoneDependencies", "deploymentByYear", "bodiesByCategory", "watchingMatrix"), names);
	}

	@Test
	void onlyExpressionsThatNeedNoLanguageAreUsed() {
		List<String> others = specification.attributes((element, attribute) -> Stream.of(attribute.getValue()))
				.filter(value -> value.startsWith("aql:") || value.startsWith("[") || value.startsWith("ocl:")).toList();

		assertEquals(List.of(), others);
	}

	@Test
	void serviceClassesAreMadeByTheirDefaultConstructor() throws Exception {
		for (String name : specification.serviceClasses()) {
			assertNotNull(Platform.getBundle(Specification.BUNDLE).loadClass(name).getConstructor().newInstance());
		}
	}

	@Test
	void everyServiceThatIsCalledExistsAndTakesWhatItIsGiven() {
		List<String> wrong = specification.calls().filter(call -> problemOf(call).isPresent())
				.map(call -> call.name() + " in " + call.attribute() + ": " + problemOf(call).get()).distinct().toList();

		assertEquals(List.of(), wrong);
	}

	private static Optional<String> problemOf(Call call) {
		Method service = services.get(call.name());
		if (service == null) {
			return Optional.of("no such service");
		}
		Class<?>[] types = service.getParameterTypes();
		if (types.length != call.arguments().size() + 1) {
			return Optional.of(call.arguments().size() + " arguments");
		}
		if (Stream.of(types).anyMatch(Class::isPrimitive) || !EObject.class.isAssignableFrom(types[0])) {
			return Optional.of("types " + Arrays.toString(types));
		}
		if (!call.receiver().isEmpty()) {
			return Optional.empty();
		}
		return specification.contexts(call.element(), call.attribute()).stream()
				.filter(type -> !Specification.fits(types[0], type)).map(EClass::getName).findFirst();
	}

	@Test
	void noServiceIsThereForNothing() {
		Set<String> called = specification.calls().map(Call::name).collect(Collectors.toSet());
		Set<String> unused = new HashSet<>(services.keySet());
		unused.removeAll(called);

		assertEquals(Set.of("tieExplanation"), unused, "edges have no tooltips in Sirius: the editor asks for that one");
	}

	@Test
	void predicatesAnswerYesOrNo() {
		Set<String> predicates = Set.of("preconditionExpression", "predicateExpression", "semanticConditionExpression", "auditExpression",
				"precondition", "canEdit");
		List<String> wrong = specification.calls().filter(call -> predicates.contains(call.attribute()))
				.filter(call -> services.get(call.name()).getReturnType() != boolean.class).map(Call::name).toList();

		assertEquals(List.of(), wrong);
	}

	@Test
	void everyFeatureIsOneOfTheClassThatItIsAskedOf() {
		List<String> wrong = specification.attributes((element, attribute) -> attribute.getValue().startsWith("feature:")
				? specification.contexts(element, attribute.getName()).stream()
						.filter(type -> !hasFeature(type, attribute.getValue().substring("feature:".length())))
						.map(type -> attribute.getValue() + " of " + type.getName())
				: Stream.empty()).distinct().toList();

		assertEquals(List.of(), wrong);
	}

	private static boolean hasFeature(EClass type, String name) {
		return PSEUDO_FEATURES.contains(name) || type.getEStructuralFeature(name) != null;
	}

	@Test
	void everyReferenceLeadsSomewhere() {
		List<String> broken = specification.attributes((element, attribute) -> Stream.of(attribute.getValue().split(" ")))
				.filter(value -> value.startsWith("//@")).filter(path -> specification.resolve(path).isEmpty()).distinct().toList();

		assertEquals(List.of(), broken);
	}

	@Test
	void everyClassExists() {
		List<String> unknown = specification.attributes((element, attribute) ->
				Set.of("domainClass", "typeName", "targetClass").contains(attribute.getName()) ? Stream.of(attribute.getValue())
						: Stream.empty()).filter(name -> Specification.eClass(name).isEmpty()).distinct().toList();

		assertEquals(List.of(), unknown);
	}

	@Test
	void whatIsCreatedHasTheFeaturesThatAreSet() {
		List<String> wrong = specification.elements().filter(element -> element.hasAttribute("typeName")).flatMap(created -> {
			EClass type = Specification.eClass(created.getAttribute("typeName")).orElseThrow();
			return Specification.children(created, "subModelOperations").stream().map(set -> set.getAttribute("featureName"))
					.filter(feature -> type.getEStructuralFeature(feature) == null).map(feature -> type.getName() + "." + feature);
		}).toList();

		assertEquals(List.of(), wrong);
	}

	@Test
	void whatIsCreatedFitsWhereItIsPut() {
		List<String> wrong = specification.elements().filter(element -> element.hasAttribute("typeName")).filter(created -> {
			EClass type = Specification.eClass(created.getAttribute("typeName")).orElseThrow();
			return allClasses().map(owner -> owner.getEStructuralFeature(created.getAttribute("referenceName")))
					.noneMatch(feature -> feature instanceof EReference reference && reference.isContainment()
							&& reference.getEReferenceType().isSuperTypeOf(type));
		}).map(created -> created.getAttribute("typeName")).toList();

		assertEquals(List.of(), wrong);
	}

	private static Stream<EClass> allClasses() {
		return jp.tsunagi.coordination.CoordinationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	@Test
	void everyTextIsThereInJapaneseAndEnglish() throws Exception {
		Set<String> used = specification.attributes((element, attribute) -> Stream.of(attribute.getValue()))
				.filter(value -> value.startsWith("%")).map(value -> value.substring(1)).collect(Collectors.toSet());
		specification.elements().filter(element -> element.getTagName().equals("fixes")).map(fix -> fix.getAttribute("name"))
				.forEach(used::add);
		Set<String> looks = specification.calls().filter(call -> call.attribute().equals("predicateExpression"))
				.map(call -> "look." + call.name()).collect(Collectors.toSet());
		Set<String> explained = new HashSet<>(texts("").stringPropertyNames());
		explained.retainAll(looks); // what most looks say, the mapping says already
		used.addAll(explained);

		for (String language : List.of("", "_en")) {
			Properties texts = texts(language);
			assertEquals(used, texts.stringPropertyNames(), language);
			assertTrue(texts.values().stream().noneMatch(text -> text.toString().isBlank()), language);
		}
	}

	private static Properties texts(String language) throws IOException {
		Properties texts = new Properties();
		try (Reader in = new InputStreamReader(Specification.url("plugin" + language + ".properties").orElseThrow().openStream(),
				StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}

	@Test
	void everyShownNameIsTranslated() {
		List<String> plain = specification.elements().filter(element -> !element.getTagName().equals("layout"))
				.map(element -> element.getAttribute("label")).filter(label -> !label.isEmpty() && !label.startsWith("%")).toList();

		assertEquals(List.of(), plain);
	}

	@Test
	void everyIconIsThere() {
		List<String> missing = specification.attributes((element, attribute) -> Stream.of(attribute.getValue()))
				.filter(value -> value.startsWith("/" + Specification.BUNDLE + "/icons/"))
				.filter(path -> Specification.url(path.substring(Specification.BUNDLE.length() + 2)).isEmpty()).distinct().toList();

		assertEquals(List.of(), missing);
	}

	@Test
	void jaggedLinesAreKeptForTension() {
		List<String> predicates = specification.elements().filter(element -> element.getAttribute("lineStyle").equals("dash_dot"))
				.map(style -> ((Element) style.getParentNode()).getAttribute("predicateExpression")).distinct().toList();

		assertEquals(List.of("service:isTension"), predicates);
	}

	@Test
	void everyShownNodeIsExplained() {
		List<String> silent = specification.elements().filter(element -> element.getAttribute("xsi:type").startsWith("style:"))
				.filter(style -> style.getAttribute("tooltipExpression").isEmpty()).map(style -> style.getAttribute("labelExpression"))
				.toList();

		assertEquals(List.of(), silent);
	}
}
