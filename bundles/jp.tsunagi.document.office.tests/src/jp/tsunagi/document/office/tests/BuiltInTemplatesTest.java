package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentRequest;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.Blanks;

/** The templates of the product, filled in from the examples. */
class BuiltInTemplatesTest {

	private static final String DAY = "2022-09-15";

	/** Sheets of a plan, which are never about nothing. */
	private static final Set<String> READ_BACK = Set.of("shared-sheet", "memo");

	/** Where the documents are kept for people to look at. */
	private static final Path KEPT = Path.of("target", "documents").toAbsolutePath();

	/** What can be said of an example, which takes its time to find out. */
	private static final Map<String, DocumentFields> FIELDS = new HashMap<>();

	static Stream<DocumentTemplate> templates() {
		return DocumentTemplates.builtIn().stream();
	}

	static Stream<Arguments> templatesAndExamples() {
		return templates().flatMap(template -> Stream.of("yokohama", "fuchu", "hakodate", "saitama/hanyu", "saitama/kawajima",
				"saitama/niiza", "saitama/warabi").map(example -> Arguments.of(template, example)));
	}

	@Test
	void thereIsOneForEachDocumentOfTheYear() {
		assertEquals(List.of("area-plan", "business-plan", "shared-sheet", "memo", "monthly-report", "annual-report",
				"council-agenda", "council-minutes",
				"assessment", "watching-matrix", "resource-booklet", "resource-booklet-large", "case-study", "yearly-review",
				"checklist-90-days"), templates().map(DocumentTemplate::id).toList());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void nothingIsWrongWithIt(DocumentTemplate template) throws Exception {
		assertEquals(List.of(), template.open().check());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void itsEndingIsKnownWithoutReadingIt(DocumentTemplate template) throws Exception {
		assertEquals(template.open().extension(), DocumentTemplates.extension(template));
	}

	@ParameterizedTest
	@MethodSource("templatesAndExamples")
	void noTagIsLeft(DocumentTemplate template, String example) throws Exception {
		if (!FIELDS.containsKey(example)) {
			FIELDS.put(example, Examples.fields(example, Audience.PUBLIC, DAY));
		}
		DocumentFields fields = FIELDS.get(example);
		for (DocumentSubject subject : fields.subjects(template.about())) {
			noTagIn(template, request(fields, Optional.of(subject), Blanks.NONE), example.replace('/', '-') + '-' + name(subject));
		}
	}

	static Stream<DocumentTemplate> forms() {
		return templates().filter(template -> !READ_BACK.contains(template.id()));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void noTagIsLeftInForms(DocumentTemplate template) throws Exception {
		DocumentFields fields = Examples.fields("yokohama", Audience.PUBLIC, DAY);
		noTagIn(template, request(fields, Optional.empty(), Blanks.GUIDED), "form");
		noTagIn(template, request(fields, Optional.of(fields.subjects(template.about()).getFirst()), Blanks.GUIDED), "pack");
	}

	private static DocumentRequest request(DocumentFields fields, Optional<DocumentSubject> subject, Blanks blanks) {
		return new DocumentRequest(fields, subject, Audience.PUBLIC, LocalDate.parse(DAY), blanks, false, Examples.on(DAY));
	}

	private static void noTagIn(DocumentTemplate template, DocumentRequest request, String kept) throws Exception {
		byte[] file = template.open().make(request);
		Files.createDirectories(KEPT);
		Files.write(KEPT.resolve(template.id() + '-' + kept + '.' + template.open().extension()), file);
		for (Map.Entry<String, String> part : PackageText.parts(file).entrySet()) {
			assertFalse(part.getValue().contains("{{") || part.getValue().contains("}}"), part.getKey() + ": " + part.getValue());
		}
	}

	private static String name(DocumentSubject subject) {
		return String.valueOf(subject.element().eGet(subject.element().eClass().getEStructuralFeature("name")));
	}
}
