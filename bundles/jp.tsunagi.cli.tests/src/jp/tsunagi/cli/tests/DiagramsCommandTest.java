package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diagrams} lists diagrams and writes them, without a display. */
class DiagramsCommandTest {

	@TempDir
	Path folder;

	@Test
	void listsAllDiagramsOfAProject() {
		Invocation list = Invocation.of("diagrams", Invocation.FUCHU);
		assertEquals(0, list.exitCode(), list.err());
		assertTrue(list.out().lines().anyMatch(line -> line.startsWith("府中市の関係図\t")), list.out());
		assertTrue(list.out().lines().anyMatch(line -> line.endsWith("\ttwoTierStructure")), list.out());
	}

	@Test
	void writesOneDiagramOfAnAreaInEachFormat() throws IOException {
		List<String> starts = List.of("<?xml", "\u0089PNG", "%PDF");
		List<String> names = List.of("四谷.svg", "四谷.png", "四谷.pdf");
		for (int i = 0; i < names.size(); i++) {
			Path file = folder.resolve(names.get(i));
			Invocation write = Invocation.of("diagrams", Invocation.FUCHU, "-d", "areaNetwork", "-a", "四谷", "-o", file.toString());
			assertEquals(0, write.exitCode(), write.err());
			assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith(starts.get(i)), names.get(i));
		}
	}

	@Test
	void writesTheSameBytesEachTime() throws IOException {
		for (String format : List.of("svg", "png", "pdf")) {
			Path first = folder.resolve("1." + format);
			Path second = folder.resolve("2." + format);
			for (Path file : List.of(first, second)) {
				Invocation.of("diagrams", Invocation.FUCHU, "-d", "supportScheme", "-o", file.toString());
			}
			assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second), format);
		}
	}

	@Test
	void writesAFolderAndReplacesNothingUnasked() throws IOException {
		String[] command = {"diagrams", Invocation.FUCHU, "-d", "councilMembership", "-o", folder.toString()};
		assertEquals(0, Invocation.of(command).exitCode());
		try (Stream<Path> files = Files.list(folder)) {
			assertTrue(files.allMatch(written -> written.toString().endsWith(".svg")));
		}
		Path file = folder.resolve("府中市の協議体の構成図.svg");
		Files.writeString(file, "mine");

		Invocation again = Invocation.of(command);

		assertEquals(2, again.exitCode());
		assertTrue(again.err().contains("--force"), again.err());
		assertEquals("mine", Files.readString(file));
		String[] forced = Arrays.copyOf(command, command.length + 1);
		forced[command.length] = "--force";
		assertEquals(0, Invocation.of(forced).exitCode());
		assertTrue(Files.readString(file).contains("<svg"));
	}

	@Test
	void saysWhichDiagramsThereAre() {
		Invocation unknown = Invocation.of("diagrams", Invocation.FUCHU, "-d", "相関図");
		assertEquals(2, unknown.exitCode());
		assertTrue(unknown.err().contains("相関図") && unknown.err().contains("二層構造図"), unknown.err());
	}

	@Test
	void saysThatAPictureWouldBeTooLarge() {
		Path file = folder.resolve("large.png");
		Invocation large = Invocation.of("diagrams", Invocation.FUCHU, "-d", "municipalityNetwork", "-o", file.toString(), "--scale", "99");
		assertEquals(2, large.exitCode());
		assertTrue(large.err().contains("倍率"), large.err());
		assertFalse(Files.exists(file));
	}

	@Test
	void leavesNothingHalfWrittenWhereItCannotWrite() throws IOException {
		Path occupied = Files.writeString(folder.resolve("occupied"), "mine");
		Path inside = occupied.resolve("四谷.svg");
		Invocation below = Invocation.of("diagrams", Invocation.FUCHU, "-d", "areaNetwork", "-a", "四谷", "-o", inside.toString());
		assertEquals(2, below.exitCode());
		assertTrue(below.err().startsWith(inside + " に書き出せません"), below.err());
		Path directory = Files.createDirectories(folder.resolve("四谷.svg/content")).getParent();
		Invocation instead = Invocation.of("diagrams", Invocation.FUCHU, "-d", "areaNetwork", "-a", "四谷", "-o", directory.toString(),
				"--force");
		assertEquals(2, instead.exitCode());
		assertTrue(instead.err().startsWith(directory + " に書き出せません"), instead.err());
		try (Stream<Path> files = Files.walk(folder)) {
			assertEquals(List.of("content", "occupied", "四谷.svg"),
					files.skip(1).map(file -> file.getFileName().toString()).sorted().toList());
		}
		assertEquals("mine", Files.readString(occupied));
	}

	@Test
	void saysHowManyElementsTheAudienceMayNotSee() {
		String[] command = {"diagrams", Invocation.FUCHU, "-d", "areaNetwork", "-a", "四谷", "-o", folder.resolve("a.svg").toString()};
		Invocation written = Invocation.of(command);
		assertTrue(written.out().contains("省いたもの "), written.out());
	}
}
