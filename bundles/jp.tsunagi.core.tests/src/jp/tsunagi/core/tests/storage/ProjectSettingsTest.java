package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.core.project.ProjectException;

/** A folder that is no project, or whose settings are wrong, is refused with a sentence that says what to do. */
class ProjectSettingsTest {

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void create() throws Exception {
		folder = SampleProject.create(temp.resolve("p"));
	}

	private ProjectException refused(Path where) {
		ProjectException refused = assertThrows(ProjectException.class, () -> SampleProject.open(where));
		assertTrue(refused.getMessage().codePoints().anyMatch(Character::isIdeographic), refused.getMessage());
		return refused;
	}

	@Test
	void folderThatDoesNotExist() {
		assertTrue(refused(temp.resolve("nowhere")).getMessage().contains("nowhere"));
	}

	@Test
	void folderThatIsNoProject() {
		assertTrue(refused(folder.resolve("areas")).getMessage().contains("tsunagi.project がありません"));
	}

	@Test
	void fileInsteadOfAFolder() {
		assertTrue(refused(folder.resolve("tsunagi.project")).getMessage().contains("フォルダーが見つかりません"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = {
			"`` | JSON として読めません",
			"garbage | JSON として読めません",
			"[] | JSON として読めません",
			"null | JSON として読めません",
			"42 | JSON として読めません",
			"{\"format\": 1, \"model\": \"m\"} x | JSON として読めません",
			"{\"format\": 1, \"model\": \"m\" | JSON として読めません",
			"{\"format\": 1, \"model\": \"m\", \"model\": \"n\"} | JSON として読めません",
			"{} | 形式（0）",
			"{\"format\": 2, \"model\": \"m\"} | 形式（2）",
			"{\"format\": -1, \"model\": \"m\"} | 形式（-1）",
			"{\"format\": \"x\", \"model\": \"m\"} | 形式（0）",
			"{\"format\": 1} | \"model\"",
			"{\"format\": 1, \"model\": {}} | \"model\"",
			"{\"format\": 1, \"model\": \" \"} | \"model\"",
			"{\"format\": 1, \"model\": \"m\", \"vocabulary\": 5} | vocabulary",
			"{\"format\": 1, \"model\": \"m\", \"vocabulary\": {\"colours\": []}} | colours",
			"{\"format\": 1, \"model\": \"m\", \"vocabulary\": {\"bodyCategory\": 5}} | bodyCategory",
			"{\"format\": 1, \"model\": \"m\", \"vocabulary\": {\"bodyCategory\": [5]}} | bodyCategory",
			"{\"format\": 1, \"model\": \"m\", \"vocabulary\": {\"bodyCategory\": [{\"ja\": \"x\"}]}} | bodyCategory",
			"{\"format\": 1, \"model\": \"m\", \"deadlines\": 5} | deadlines",
			"{\"format\": 1, \"model\": \"m\", \"deadlines\": {\"reviewMonths\": \"soon\"}} | deadlines",
			"{\"format\": 1, \"model\": \"m\", \"deadlines\": {\"answerMonths\": 25}} | deadlines"})
	void wrongSettings(String content, String message) throws Exception {
		Files.writeString(folder.resolve("tsunagi.project"), content == null ? "" : content);
		Map<String, String> before = SampleProject.files(folder);

		ProjectException refused = refused(folder);

		assertEquals("tsunagi.project", refused.source().file());
		assertTrue(refused.getMessage().contains(message), refused.getMessage());
		assertEquals(before, SampleProject.files(folder));
	}

	@Test
	void brokenLineIsNamed() throws Exception {
		Files.writeString(folder.resolve("tsunagi.project"), "{\n  \"format\": 1,\n  \"model\" \"m\"\n}\n");

		assertEquals(3, refused(folder).source().line());
	}

	@Test
	void wrongEncoding() throws Exception {
		Path settings = folder.resolve("tsunagi.project");
		Files.write(settings, Files.readString(settings).getBytes(Charset.forName("Shift_JIS")));

		assertTrue(refused(folder).getMessage().contains("UTF-8"));
	}
}
