package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.document.Overview;
import jp.tsunagi.document.diagram.PublishedDiagrams;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;

/** Nothing of what an audience may not see is in a diagram: no label, no tooltip, no link, nothing that only programs read. */
class DiagramPrivacyTest {

	private static final String SECRET = "ヒミツ";

	private static final Clock CLOCK = Clock.systemUTC();

	@TempDir
	Path folder;

	private Project project;

	private Municipality municipality;

	/** Of every class one that everybody may see and one that is hidden, of which each of the others knows. */
	@BeforeEach
	void makeAProject() throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, CLOCK);
		Files.createDirectories(folder.resolve("plans"));
		Files.writeString(folder.resolve("plans/a.plan"), """
				計画 公開の計画 { 圏域 試験市 協議体 ヒミツCouncil 策定 ヒミツCoordinator 目指す姿 "つながる"
				  目標 目標 { 指標 数 目標値 2件 単位 件
				    取組 取組 { 担当 ヒミツCouncil 協力 ヒミツOrganization 活動体 ヒミツActivityBody 困りごと ヒミツNeed 道標 開始 予定 令和4年度 } } }
				""");
		project = Project.open(folder, new NullProgressMonitor());
		municipality = project.municipality().orElseThrow();
		municipality.setVisibility(Visibility.PUBLIC);
		municipality.getAreas().forEach(area -> area.setVisibility(Visibility.PUBLIC));
		List<Element> hidden = elements(SECRET, Visibility.INTERNAL);
		List<Element> shown = elements("公開", Visibility.PUBLIC);
		shown.forEach(element -> refer(element, hidden, shown));
	}

	private List<Element> elements(String prefix, Visibility visibility) {
		List<Element> made = new ArrayList<>();
		for (EReference place : municipality.eClass().getEAllContainments()) {
			if (place.isMany()) {
				concrete(place.getEReferenceType()).filter(CoordinationPackage.Literals.ELEMENT::isSuperTypeOf).forEach(type -> {
					Element element = (Element) type.getEPackage().getEFactoryInstance().create(type);
					made.add(element);
					write(element, prefix + type.getName());
					// persons are for nobody, whatever they are marked as
					element.setVisibility(CoordinationPackage.Literals.PERSON.isSuperTypeOf(type) ? Visibility.PUBLIC : visibility);
					values(municipality, place).add(element);
				});
			}
		}
		return made;
	}

	private static Stream<EClass> concrete(EClass type) {
		return CoordinationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(each -> !each.isAbstract() && !each.isInterface() && type.isSuperTypeOf(each));
	}

	/** Every text of it says {@code text}. */
	private static void write(EObject object, String text) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isID() && attribute.isChangeable()) {
				boolean isTerm = attribute.getName().equals("kind") || attribute.getName().equals("category");
				if (attribute.isMany()) {
					values(object, attribute).add(text);
				} else if (!isTerm) {
					object.eSet(attribute, text);
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> values(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}

	/** Its references, and those of its new parts, lead to what is hidden; the ends of ties once to what is shown. */
	private static void refer(EObject object, List<Element> hidden, List<Element> shown) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isDerived() || !reference.isChangeable() || reference.isContainer()) {
				continue;
			}
			if (reference.isContainment()) {
				concrete(reference.getEReferenceType()).filter(type -> !CoordinationPackage.Literals.ELEMENT.isSuperTypeOf(type))
						.limit(1).forEach(type -> {
							EObject part = type.getEPackage().getEFactoryInstance().create(type);
							if (type == CoordinationPackage.Literals.CONTACT) {
								write(part, SECRET);
							}
							put(object, reference, part);
							refer(part, hidden, shown);
						});
			} else {
				boolean source = reference == CoordinationPackage.Literals.RELATIONSHIP__SOURCE;
				(source ? shown : hidden).stream().filter(reference.getEReferenceType()::isInstance).limit(1)
						.forEach(other -> put(object, reference, other));
			}
		}
	}

	private static void put(EObject object, EReference reference, EObject value) {
		if (reference.isMany()) {
			values(object, reference).add(value);
		} else {
			object.eSet(reference, value);
		}
	}

	@Test
	void nothingHiddenIsInAnyFormat() throws Exception {
		for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNERS)) {
			PublishedDiagrams diagrams = new PublishedDiagrams(project, audience, CLOCK);
			int written = 0;
			for (ProjectDiagram diagram : diagrams.all()) {
				assertFalse(diagram.title().contains(SECRET), diagram.title());
				Optional<DiagramExport> export = diagrams.export(diagram, element -> Optional.of("#" + element.eClass().getName()));
				if (export.isPresent()) {
					written++;
					String name = audience + " " + diagram.title();
					assertNoSecret(name, new String(export.get().svg(), StandardCharsets.UTF_8));
					assertNoSecret(name, export.get().svgElement("d-"));
					assertNoSecret(name, new String(export.get().png(0.2), StandardCharsets.UTF_8));
					assertNoSecret(name, pdf(export.get().pdf(Paper.A4)));
				}
			}
			assertTrue(written >= 6, "too little to be sure: " + written);
			assertTrue(diagrams.all().stream().anyMatch(diagram -> diagram.root() instanceof Plan), "the plan was not read");
		}
	}

	@Test
	void whatTheOfficeMaySeeIsThere() throws Exception {
		PublishedDiagrams diagrams = new PublishedDiagrams(project, Audience.INTERNAL, CLOCK);
		ProjectDiagram network = diagrams.all(kind -> kind.name().equals("municipalityNetwork")).getFirst();
		DiagramExport export = diagrams.export(network, element -> Optional.empty()).orElseThrow();
		assertTrue(new String(export.svg(), StandardCharsets.UTF_8).contains(SECRET + "Organization"));
		assertTrue(pdf(export.pdf(Paper.A4)).contains(SECRET + "Organization"));
		assertFalse(new String(export.svg(), StandardCharsets.UTF_8).contains(SECRET + "Person"));
	}

	@Test
	void nothingHiddenIsPublished() {
		List<Plan> plans = PlanLibrary.open(project, CLOCK, new NullProgressMonitor()).plans();
		Overview overview = new Overview(project, plans, Audience.PUBLIC, List.of(), CLOCK);
		for (Map.Entry<String, byte[]> file : overview.files().entrySet()) {
			assertNoSecret(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void whatIsLeftOutIsCounted() {
		long hidden = ProjectContents.all(project, Element.class)
				.filter(element -> element != municipality && !Audience.PUBLIC.maySee((EObject) element)).count();
		assertTrue(hidden > 10);
		assertEquals(hidden, new PublishedDiagrams(project, Audience.PUBLIC, CLOCK).leftOut());
	}

	private static void assertNoSecret(String name, String content) {
		int at = content.indexOf(SECRET);
		assertFalse(at >= 0, () -> name + ": " + content.substring(Math.max(0, at - 300), Math.min(content.length(), at + 60)));
	}

	/** Everything that is written in it, and everything about it. */
	private static String pdf(byte[] file) throws Exception {
		try (PDDocument document = Loader.loadPDF(file)) {
			Collection<String> texts = new ArrayList<>(List.of(new PDFTextStripper().getText(document)));
			document.getDocumentInformation().getMetadataKeys()
					.forEach(key -> texts.add(document.getDocumentInformation().getCustomMetadataValue(key)));
			if (document.getDocumentCatalog().getMetadata() != null) {
				texts.add(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
			}
			return String.join("\n", texts);
		}
	}
}
