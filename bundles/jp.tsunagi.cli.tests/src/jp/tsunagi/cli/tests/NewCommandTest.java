package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;

/** {@code new} makes a project of what it is told. */
class NewCommandTest {

	@TempDir
	Path temporary;

	private String folder;

	@BeforeEach
	void nameAFolder() {
		folder = temporary.resolve("調布").toString();
	}

	@Test
	void makesAProjectOfItsOptions() throws Exception {
		Path areas = Files.writeString(temporary.resolve("areas.txt"), "\uFEFF四谷\tよつや\n\n中央，ちゅうおう\n西\n");

		Invocation made = Invocation.of("new", folder, "--name", "府中市", "--prefecture", "東京都", "--code", "１３２０６", "--areas",
				areas.toString());

		assertEquals(0, made.exitCode(), made.err());
		assertEquals("府中市", municipality().getName());
		assertEquals("東京都", municipality().getPrefecture());
		assertEquals("132063", municipality().getCode());
		assertEquals(List.of("四谷", "中央", "西"), municipality().getAreas().stream().map(Area::getName).toList());
		assertEquals("ちゅうおう", municipality().getAreas().get(1).getKana());
	}

	@Test
	void readsTheAreasFromTheInput() throws Exception {
		assertEquals(0, Invocation.with("北\r\n南\r\n", Map.of(), "new", folder, "--name", "調布市", "--areas", "-").exitCode());
		assertEquals(List.of("北", "南"), municipality().getAreas().stream().map(Area::getName).toList());
	}

	@Test
	void asksForWhatIsMissing() throws Exception {
		Map<String, String> answers = Map.of("名前:", " 調布市 ", "都道府県", "東京都", "コード", "13208", "圏域", "北、南");
		assertEquals(0, Invocation.with("", answers, "new", folder).exitCode());
		assertEquals("調布市", municipality().getName());
		assertEquals("132080", municipality().getCode());
		assertEquals(2, municipality().getAreas().size());
	}

	@Test
	void withoutANameNothingIsMade() {
		assertRefused("--name", "new", folder);
	}

	@Test
	void aWrongCodeIsRefused() {
		assertRefused("132064", "new", folder, "--name", "府中市", "--code", "132064");
	}

	@Test
	void aListOfAreasThatIsNotThereIsRefused() {
		assertRefused("nowhere.txt", "new", folder, "--name", "府中市", "--areas", "nowhere.txt");
	}

	@Test
	void aListOfAreasInAnotherEncodingIsRefused() throws IOException {
		Path list = Files.write(temporary.resolve("sjis.txt"), "四谷".getBytes("Shift_JIS"));
		assertRefused("UTF-8", "new", folder, "--name", "府中市", "--areas", list.toString());
	}

	@Test
	void aFolderWithContentIsRefused() throws IOException {
		Files.createDirectories(Path.of(folder, "photos"));
		Invocation made = Invocation.of("new", folder, "--name", "府中市");
		assertEquals(2, made.exitCode());
		assertTrue(made.err().contains(folder), made.err());
	}

	private void assertRefused(String named, String... arguments) {
		Invocation made = Invocation.of(arguments);
		assertEquals(2, made.exitCode());
		assertTrue(made.err().contains(named), made.err());
		assertTrue(Files.notExists(Path.of(folder)));
	}

	private Municipality municipality() throws ProjectException {
		return Project.open(Path.of(folder), new NullProgressMonitor()).municipality().orElseThrow();
	}
}
