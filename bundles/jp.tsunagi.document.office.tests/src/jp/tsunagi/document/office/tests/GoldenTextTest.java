package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.template.DocumentRequest;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.Blanks;

/** What the templates of the product say of an example, word by word. */
class GoldenTextTest {

	private static final String DAY = "2022-09-15";

	@ParameterizedTest
	@CsvSource({ "area-plan, 久良岐丘の移動販売", "business-plan, 久良岐丘の移動販売", "monthly-report, 屛風ヶ浦", "annual-report, 屛風ヶ浦",
			"council-agenda, 磯子区生活支援Co連絡会", "council-minutes, 磯子区生活支援Co連絡会", "assessment, 屛風ヶ浦",
			"watching-matrix, 屛風ヶ浦", "resource-booklet, 瀬谷区", "resource-booklet-large, 瀬谷区",
			"case-study, 久良岐丘自治会の移動販売導入に向けた取組", "yearly-review, 屛風ヶ浦", "checklist-90-days, 屛風ヶ浦" })
	void isWhatTheDocumentSays(String id, String subject) throws Exception {
		DocumentFields fields = Examples.fields("yokohama", Audience.PUBLIC, DAY);
		DocumentTemplate template = DocumentTemplates.find(DocumentTemplates.builtIn(), id).orElseThrow();
		byte[] file = template.open().make(new DocumentRequest(fields, Optional.of(Examples.subject(fields, template.about(), subject)),
				Audience.PUBLIC, LocalDate.parse(DAY), Blanks.NONE, false, Examples.on(DAY)));
		String text = PackageText.readable(file);
		Files.createDirectories(Path.of("target", "golden"));
		Files.writeString(Path.of("target", "golden", id + ".txt"), text);
		try (InputStream golden = GoldenTextTest.class.getResourceAsStream("golden/" + id + ".txt")) {
			assertEquals(golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8), text);
		}
	}
}
