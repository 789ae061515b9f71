package jp.tsunagi.diagram.tests.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Backups;
import jp.tsunagi.core.project.ChangedOnDiskException;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.diagram.store.DiagramState;
import jp.tsunagi.diagram.store.DiagramState.Identity;
import jp.tsunagi.diagram.store.DiagramState.Note;
import jp.tsunagi.diagram.store.DiagramState.Picture;
import jp.tsunagi.diagram.store.LayoutFile;
import jp.tsunagi.diagram.store.StoredLayout;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** A layout survives the disk, other people, and other people's mistakes. */
class LayoutFileTest {

	private static final String HEAD = "tsunagi-layout 1\ndiagram net\nroot m1\n";

	private static final Identity IDENTITY = new Identity("net", "m1");

	@TempDir
	private Path folder;

	private Path path;

	private Clock clock = Clock.systemUTC();

	@BeforeEach
	void makeProject() throws Exception {
		Files.writeString(folder.resolve("tsunagi.project"), "{}");
		path = folder.resolve("diagrams/net.layout");
	}

	private static DiagramState rich() {
		return new DiagramState(IDENTITY, Optional.of("私の図 A"), Map.of("ended", true, "tier 2", false), Set.of("weak"),
				Set.of("org:o9", "area:a/org:o 1%"),
				Map.of("org:o1", new Bounds(10, -20, 96, 40), "area:a/org:o 1%", new Bounds(0, 0, 1, 1),
						"plan:.plans:久良岐丘%20移動", new Bounds(5, 6, 7, 8)),
				Set.of("org:o1", "tie:r1"), Map.of("tie:r1", List.of(new Point(1, 2), new Point(-3, 4))),
				List.of(new Note("n1", new Bounds(1, 2, 3, 4), "一行目\n  二行目 \\ %20"), new Note("n0", new Bounds(1, 2, 3, 4), "")),
				List.of(new Picture("p1", new Bounds(1, 2, 3, 4), "pictures/橋 の図.png")));
	}

	private StoredLayout read(String text) throws Exception {
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
		return LayoutFile.at(path).read();
	}

	private static List<String> findings(StoredLayout layout) {
		return layout.findings().stream().map(finding -> finding.rule() + " " + finding.source()).toList();
	}

	@Test
	void readsWhatItHasWritten() throws Exception {
		LayoutFile.at(path).write(rich(), Conflict.REFUSE, clock);
		StoredLayout layout = LayoutFile.at(path).read();
		assertEquals(List.of(), layout.findings());
		assertEquals(Optional.of(rich().places()), layout.state().map(DiagramState::places));
		assertEquals(Set.copyOf(rich().notes()), Set.copyOf(layout.state().get().notes()));
		assertEquals(rich().name(), layout.state().get().name());
		assertEquals(rich().layers(), layout.state().get().layers());
		assertEquals(rich().hidden(), layout.state().get().hidden());
		assertEquals(rich().bends(), layout.state().get().bends());
		assertEquals(rich().placedByHand(), layout.state().get().placedByHand());
		assertEquals(rich().pictures(), layout.state().get().pictures());
	}

	@Test
	void hasOneThingALineInOneOrder() throws Exception {
		LayoutFile.at(path).write(rich(), Conflict.REFUSE, clock);
		assertEquals("""
				tsunagi-layout 1
				diagram net
				root m1
				name 私の図 A
				layer ended on
				layer tier%202 off
				filter weak
				hidden area:a/org:o%201%25
				hidden org:o9
				place area:a/org:o%201%25 0 0 1 1
				place org:o1 10 -20 96 40 fixed
				place plan:.plans:久良岐丘%2520移動 5 6 7 8
				bend tie:r1 1,2 -3,4
				fixed tie:r1
				note n0 1 2 3 4\s
				note n1 1 2 3 4 一行目\\n  二行目 \\\\ %20
				picture p1 1 2 3 4 pictures/橋%20の図.png
				end
				""", Files.readString(path));
	}

	@Test
	void writesNothingThatIsThereAlready() throws Exception {
		LayoutFile file = LayoutFile.at(path);
		file.write(rich(), Conflict.REFUSE, clock);
		file.write(rich(), Conflict.REFUSE, clock);
		assertEquals(List.of(), new Backups(folder).list());
	}

	@Test
	void usesWhatStandsBeforeTheCut() throws Exception {
		StoredLayout layout = read(HEAD + "place a 1 2 3 4\nplace b 1 2");
		assertEquals(List.of("layout.line diagrams/net.layout:5", "layout.truncated diagrams/net.layout:5"), findings(layout));
		assertEquals(Map.of("a", new Bounds(1, 2, 3, 4)), layout.state().get().places());
	}

	@Test
	void takesItsOwnSideOfAConflict() throws Exception {
		StoredLayout layout = read(HEAD + "<<<<<<< HEAD\nplace a 1 2 3 4\n||||||| base\nplace a 0 0 3 4\n=======\nplace a 9 9 3 4\n"
				+ ">>>>>>> other\nplace b 5 6 7 8\nend\n");
		assertEquals(List.of("layout.conflict diagrams/net.layout:4"), findings(layout));
		assertEquals(Map.of("a", new Bounds(1, 2, 3, 4), "b", new Bounds(5, 6, 7, 8)), layout.state().get().places());
	}

	@Test
	void twoVersionsOfAWholeFileAreAConflict() throws Exception {
		StoredLayout layout = read("<<<<<<< HEAD\n" + HEAD + "place a 1 2 3 4\nend\n=======\n" + HEAD
				+ "place a 9 9 3 4\nend\n>>>>>>> other\n");
		assertEquals(List.of("layout.conflict diagrams/net.layout:1"), findings(layout));
		assertTrue(layout.findings().getFirst().message().contains("両方"), layout.findings().getFirst().message());
		assertEquals(Map.of("a", new Bounds(1, 2, 3, 4)), layout.state().get().places());
	}

	@Test
	void keepsLinesThatItDoesNotUnderstand() throws Exception {
		StoredLayout layout = read(HEAD + "colour a red\nplace a 1 x 3 4\nplace c 1 2 -3 4\nplace d 1 2 99999999999 4\nbend e 1;2\nend\n");
		assertEquals(5, layout.findings().size());
		assertTrue(layout.findings().stream().map(Finding::message).anyMatch(message -> message.contains("colour")));
		LayoutFile file = LayoutFile.at(path);
		StoredLayout again = file.read();
		file.write(again.state().get(), Conflict.REFUSE, clock);
		assertTrue(Files.readString(path).contains("\ncolour a red\n"));
		assertTrue(Files.readString(path).contains("\nplace a 1 x 3 4\n"));
	}

	@Test
	void backsUpWhatItReplaces() throws Exception {
		byte[] broken = (HEAD + "place a").getBytes("UTF-8");
		read(HEAD + "place a");
		LayoutFile file = LayoutFile.at(path);
		StoredLayout layout = file.read();
		file.write(layout.state().get(), Conflict.REFUSE, Clock.offset(clock, Duration.ofSeconds(1)));
		assertArrayEquals(broken, Files.readAllBytes(new Backups(folder).list().getFirst().content()));
	}

	@Test
	void neverWritesOverWhatSomebodyElseHasSaved() throws Exception {
		LayoutFile file = LayoutFile.at(path);
		file.write(rich(), Conflict.REFUSE, clock);
		Files.writeString(path, HEAD + "end\n");
		assertThrows(ChangedOnDiskException.class, () -> file.write(DiagramState.untouched(IDENTITY), Conflict.REFUSE, clock));
		assertEquals(HEAD + "end\n", Files.readString(path));
	}

	@Test
	void saysThatAFileIsNoLayout() throws Exception {
		assertEquals(List.of("layout.header diagrams/net.layout:1"), findings(read("PK\u0003\u0004")));
		assertEquals(List.of("layout.version diagrams/net.layout:1"), findings(read("tsunagi-layout 2\nend\n")));
		assertEquals(List.of("layout.diagram diagrams/net.layout"), findings(read("tsunagi-layout 1\nend\n")));
		Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
		StoredLayout binary = LayoutFile.at(path).read();
		assertEquals(List.of("layout.unreadable diagrams/net.layout"), findings(binary));
		assertFalse(binary.state().isPresent());
		assertEquals(List.of("layout.unreadable diagrams/none.layout"),
				findings(LayoutFile.at(folder.resolve("diagrams/none.layout")).read()));
	}

	@Test
	void readsRandomDamageWithoutFailing() throws Exception {
		LayoutFile.at(path).write(rich(), Conflict.REFUSE, clock);
		String sound = Files.readString(path);
		java.util.Random random = new java.util.Random(3);
		for (int round = 0; round < 500; round++) {
			StringBuilder damaged = new StringBuilder(sound);
			for (int edit = 0; edit < 4; edit++) {
				int place = random.nextInt(damaged.length());
				switch (random.nextInt(3)) {
					case 0 -> damaged.deleteCharAt(place);
					case 1 -> damaged.setCharAt(place, (char) (random.nextInt(90) + 32));
					default -> damaged.insert(place, random.nextBoolean() ? "%" : "\n");
				}
			}
			StoredLayout layout = read(damaged.toString());
			assertTrue(layout.state().isPresent() || !layout.findings().isEmpty(), damaged::toString);
		}
	}
}
