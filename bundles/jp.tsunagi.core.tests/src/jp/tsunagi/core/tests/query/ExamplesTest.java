package jp.tsunagi.core.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectSettings;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.vocabulary.TermList;

/** Every example is saved as the product saves, names nobody, and uses words that its vocabulary has. */
class ExamplesTest {

	private static final Path EXAMPLES = Path.of(System.getProperty("tsunagi.examples"));

	@TempDir
	Path folder;

	static List<String> examples() throws IOException {
		try (Stream<Path> files = Files.walk(EXAMPLES)) {
			return files.filter(file -> file.endsWith(ProjectSettings.FILE)).map(Path::getParent)
					.map(project -> EXAMPLES.relativize(project).toString()).sorted().toList();
		}
	}

	@Test
	void fourCitiesAndFourModelProjectsAreAmongThem() throws IOException {
		List<String> expected = List.of("fuchu", "hakodate", "saitama/hanyu", "saitama/kawajima", "saitama/niiza",
				"saitama/warabi", "yokohama");
		assertTrue(examples().stream().map(example -> example.replace('\\', '/')).toList().containsAll(expected));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void savingOneUnchangedWritesNothing(String example) throws Exception {
		Path original = EXAMPLES.resolve(example);
		try (Stream<Path> files = Files.walk(original)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(original.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		Project project = Project.open(folder, new NullProgressMonitor());
		assertEquals(List.of(), project.save(project.resourceSet().getResources(), Project.Conflict.REFUSE, Clock.systemUTC(),
				new NullProgressMonitor()));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void oneIsAllPublicAndNamesNobody(String example) throws Exception {
		Project project = open(example);
		assertEquals(Set.of(Visibility.PUBLIC),
				new TreeSet<>(ProjectContents.all(project, Element.class).map(Element::getVisibility).toList()));
		assertEquals(0, ProjectContents.all(project, Person.class).count());
		assertEquals(0, ProjectContents.all(project, Contact.class).count());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyKindAndCategoryIsInTheVocabulary(String example) throws Exception {
		Project project = open(example);
		List<String> unknown = new ArrayList<>();
		ProjectContents.all(project, EObject.class).forEach(object -> {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				TermList.of(attribute).filter(list -> object.eIsSet(attribute))
						.filter(list -> project.vocabulary().term(list, (String) object.eGet(attribute)).isEmpty())
						.ifPresent(list -> unknown.add(list + " " + object.eGet(attribute)));
			}
		});
		assertEquals(List.of(), unknown);
	}

	private static Project open(String example) throws Exception {
		return Project.open(EXAMPLES.resolve(example), new NullProgressMonitor());
	}
}
