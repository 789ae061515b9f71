package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.field.DocumentSubject.Kind;
import jp.tsunagi.office.template.field.Value;

/** No picture tells an audience what it may not know: whatever that is called, not a dot of the picture is another. */
class PicturePrivacyTest {

	/** Of its plan only: what it is about, not who does it. */
	private static final String SCHEDULE = "計画.工程表";

	private static final Map<Kind, List<String>> PICTURES = Map.of(Kind.AREA, List.of("地域.関係図"), Kind.MUNICIPALITY, List.of("市町村.関係図"),
			Kind.PLAN, List.of("計画.計画の図", SCHEDULE, "計画.年間予定表"));

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void makeAProject() throws Exception {
		project = SeededProject.in(folder).project();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsHiddenIsInNoPicture(Audience audience) {
		Map<String, byte[]> before = pictures(audience);
		rename(element -> !audience.maySee((EObject) element));
		Map<String, byte[]> after = pictures(audience);
		assertEquals(before.keySet(), after.keySet());
		before.forEach((name, picture) -> assertArrayEquals(picture, after.get(name), name));
	}

	/** Every other kind of picture would be another if it told of what was given another name: the test itself is no empty promise. */
	@Test
	void whatAnAudienceMaySeeIsInThem() {
		Map<String, byte[]> before = pictures(Audience.INTERNAL);
		rename(element -> element.getVisibility() == Visibility.INTERNAL && Audience.INTERNAL.maySee((EObject) element));
		Map<String, byte[]> after = pictures(Audience.INTERNAL);
		Set<String> changed = new TreeSet<>(Set.of(SCHEDULE));
		before.forEach((name, picture) -> {
			if (!Arrays.equals(picture, after.get(name))) {
				changed.add(name.substring(name.lastIndexOf(' ') + 1));
			}
		});
		assertEquals(new TreeSet<>(PICTURES.values().stream().flatMap(List::stream).toList()), changed);
	}

	/** The elements and their parts, in all that is written of them. */
	private void rename(Predicate<Element> chosen) {
		List<Element> elements = ProjectContents.all(project, Element.class).filter(chosen).toList();
		elements.forEach(element -> {
			write(element);
			element.eContents().stream().filter(part -> !(part instanceof Element)).forEach(PicturePrivacyTest::write);
		});
	}

	private static void write(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isID() && attribute.isChangeable()) {
				object.eSet(attribute, attribute.isMany() ? List.of("別名") : "まったく別の長い名前");
			}
		}
	}

	private Map<String, byte[]> pictures(Audience audience) {
		DocumentFields fields = DocumentFields.of(project, Examples.plans(project, SeededProject.CLOCK), audience, SeededProject.CLOCK);
		Map<String, byte[]> pictures = new TreeMap<>();
		PICTURES.forEach((kind, paths) -> {
			for (DocumentSubject subject : fields.subjects(kind)) {
				for (String path : paths) {
					if (fields.scope(subject).find(path).orElseThrow() instanceof Value.Image image && !image.isEmpty()) {
						pictures.put(fields.subjects(kind).indexOf(subject) + " " + path, image.pictures().getFirst().png());
					}
				}
			}
		});
		return pictures;
	}
}
