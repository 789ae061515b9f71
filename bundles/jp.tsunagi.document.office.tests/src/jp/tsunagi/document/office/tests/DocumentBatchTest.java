package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.field.DocumentSubject.Kind;
import jp.tsunagi.document.office.pack.TemplatePack;
import jp.tsunagi.document.office.template.DocumentMaker;
import jp.tsunagi.document.office.template.DocumentRequest;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Of several documents each that can be made is there as a whole; of the others there is a sentence, and nothing else. */
class DocumentBatchTest {

	@TempDir
	Path folder;

	private Path out;

	private DocumentExport export;

	@BeforeEach
	void openAProject() throws Exception {
		Path city = folder.resolve("city");
		new NewProject("試験市", "", "", Stream.of("東", "西", "南", "北").map(name -> new NewArea(name, "")).toList()).create(city,
				SeededProject.CLOCK);
		export = new DocumentExport(Project.open(city, new NullProgressMonitor()), List.of(), Audience.PUBLIC,
				LocalDate.now(SeededProject.CLOCK), SeededProject.CLOCK);
		out = folder.resolve("out");
	}

	/** What a plug-in contributes: it may do anything. */
	private record Letters(Making making, List<TemplateFinding> check) implements DocumentMaker {

		Letters(Making making) {
			this(making, List.of());
		}

		/** Makes one. */
		interface Making {

			byte[] of(String area) throws TemplateException;
		}

		@Override
		public String extension() {
			return "docx";
		}

		@Override
		public byte[] make(DocumentRequest request) throws TemplateException {
			return making.of(request.subject().map(subject -> subject.label()).orElse(""));
		}
	}

	private static DocumentTemplate letter(String id, Letters.Making making) {
		return new DocumentTemplate(id, "便り", "", Kind.AREA, Optional.empty(), () -> new Letters(making));
	}

	private static byte[] someFail(String area) throws TemplateException {
		return switch (area) {
			case "東" -> throw new TemplateException("項目がありません。");
			case "西" -> throw new IllegalStateException("odd");
			case "南" -> throw new NoClassDefFoundError("a jar of the plug-in");
			default -> new byte[1000];
		};
	}

	@Test
	void oneThatFailsKeepsNoneOfTheOthersFromBeingWritten() throws Exception {
		DocumentBatch.Result result = write(letter("some", DocumentBatchTest::someFail), false);
		assertEquals(List.of(out.resolve("便り_北.docx")), result.written());
		assertEquals(3, result.failures().size(), result.failures().toString());
		assertEquals("東: 項目がありません。", result.failures().getFirst());
		assertTrue(result.failures().get(1).startsWith("西: 作れませんでした。"), result.failures().get(1));
		assertTrue(result.failures().get(2).startsWith("南: 作れませんでした。"), result.failures().get(2));
		assertEquals(Map.of("便り_北.docx", 1000L), files(out));
	}

	@Test
	void aTemplateThatCannotBeReadIsToldOnce() throws Exception {
		for (DocumentTemplate.Opener opener : List.<DocumentTemplate.Opener>of(() -> {
			throw new TemplateException("壊れています。");
		}, () -> {
			throw new ClassCastException("no template");
		})) {
			DocumentBatch.Result result = write(new DocumentTemplate("broken", "便り", "", Kind.AREA, Optional.empty(), opener), false);
			assertEquals(1, result.failures().size());
			assertTrue(result.failures().getFirst().startsWith("便り: "), result.failures().getFirst());
		}
		assertTrue(Files.notExists(out));
	}

	@Test
	void mistakesInATemplateAreToldOnce() {
		DocumentMaker maker = new Letters(area -> new byte[9], List.of(new TemplateFinding("本文", "項目がありません。")));
		DocumentBatch.Result result = write(new DocumentTemplate("odd", "便り", "", Kind.AREA, Optional.empty(), () -> maker), false);
		assertEquals(1, result.failures().size(), result.failures().toString());
		assertTrue(result.failures().getFirst().contains("項目がありません。"), result.failures().getFirst());
	}

	@Test
	void whatIsThereStaysUnlessItIsToBeReplaced() throws Exception {
		Path mine = Files.writeString(Files.createDirectories(out).resolve("便り_東.docx"), "mine");
		DocumentBatch.Result result = write(letter("all", area -> new byte[1000]), false);
		assertEquals(3, result.written().size());
		assertEquals(List.of(mine + " はもうあるので、書き出しませんでした。"), result.failures());
		assertEquals("mine", Files.readString(mine));
		assertEquals(4, write(letter("all", area -> new byte[1000]), true).written().size());
		assertEquals(1000, Files.size(mine));
	}

	@Test
	void aFolderInTheWayStopsOnlyItsOwnFile() throws Exception {
		Path taken = Files.createDirectories(out.resolve("便り_東.docx"));
		DocumentBatch.Result result = write(letter("all", area -> new byte[1000]), true);
		assertEquals(3, result.written().size());
		assertTrue(result.failures().getFirst().contains(taken.toString()), result.failures().getFirst());
		assertEquals(4, files(out).size(), "nothing half-written");
	}

	@Test
	void withoutAFolderThereIsASentenceForEach() throws Exception {
		Files.writeString(out, "mine");
		DocumentBatch.Result result = write(letter("all", area -> new byte[1000]), true);
		assertEquals(List.of(), result.written());
		assertEquals(4, result.failures().size());
		assertEquals("mine", Files.readString(out));
	}

	/** A large one does not fit; the others do. */
	@Test
	void aFullDiskHoldsWhatFits() throws Exception {
		Configuration small = Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(16 * 1024).build();
		try (FileSystem disk = Jimfs.newFileSystem(small)) {
			out = disk.getPath("/市役所");
			DocumentBatch.Result result = write(letter("large", area -> new byte[area.equals("西") ? 30_000 : 1000]), false);
			assertEquals(3, result.written().size());
			assertEquals(1, result.failures().size());
			assertTrue(result.failures().getFirst().contains("便り_西.docx に書き出せません。ディスクの空きが足りません"), result.failures().getFirst());
			assertEquals(Map.of("便り_北.docx", 1000L, "便り_南.docx", 1000L, "便り_東.docx", 1000L), files(out));
		}
	}

	@Test
	void whatWasWrittenBeforeItIsCancelledStays() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		DocumentBatch.Result result = batch(letter("all", area -> {
			monitor.setCanceled(area.equals("西"));
			return new byte[1000];
		}), false).write(export, monitor);
		assertEquals(2, result.written().size());
		assertEquals(List.of("途中でやめました。4件のうち2件を書き出しました。"), result.failures());
		assertEquals(2, files(out).size());
	}

	@Test
	void whatIsToldCannotBeChangedAndKeepsItsOrder() {
		List<String> notices = IntStream.range(0, 20).mapToObj(i -> "注" + i % 10).toList();
		DocumentBatch.Result result = new DocumentBatch.Result(List.of(), new ArrayList<>(), notices);
		assertEquals(notices.subList(0, 10), result.notices());
		assertThrows(UnsupportedOperationException.class, () -> result.failures().add(""));
		assertThrows(UnsupportedOperationException.class, () -> result.notices().add(""));
	}

	@Test
	void namesAreCutForSystemsThatHaveNoRoomForThem() throws Exception {
		String label = "\uD842\uDFB7".repeat(80);
		DocumentMaker maker = new Letters(area -> new byte[9]);
		DocumentBatch.Result result = write(new DocumentTemplate("long", label, "", Kind.AREA, Optional.empty(), () -> maker), false);
		assertEquals(List.of(), result.failures());
		assertEquals(4, files(out).size());
		assertTrue(files(out).keySet().stream().anyMatch(name -> name.matches("\uD842\uDFB7+_東\\.docx")), files(out).toString());
	}

	@Test
	void aFormThatFailsKeepsNoneOfThePackFromBeingMade() throws Exception {
		Files.createDirectories(out.resolve("便り-2.docx"));
		TemplatePack pack = pack(new NullProgressMonitor());
		assertEquals(List.of("便り.docx", "便り-2.docx", "地域支援計画.plan"), List.copyOf(pack.files().keySet()), "two of one name");
		assertEquals(1, pack.failures().size());
		DocumentBatch.Result result = pack.write(out);
		assertEquals(List.of(out.resolve("便り.docx"), out.resolve("地域支援計画.plan")), result.written());
		assertEquals(2, result.failures().size());
		assertTrue(result.failures().getLast().contains("便り-2.docx"), result.failures().getLast());
		assertEquals(3, files(out).size());
		assertThrows(UnsupportedOperationException.class, () -> pack.files().clear());
	}

	@Test
	void nothingIsMadeOfAPackThatIsCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> pack(monitor));
	}

	private TemplatePack pack(NullProgressMonitor monitor) {
		List<DocumentTemplate> forms = List.of(letter("odd", area -> {
			throw new IllegalStateException("odd");
		}), letter("one", area -> new byte[9]), letter("other", area -> new byte[9]));
		return TemplatePack.make(export, new TemplatePack.Choice(forms, Optional.empty(), false), LocalDate.now(SeededProject.CLOCK),
				monitor);
	}

	/** One of each of the four areas. */
	private DocumentBatch batch(DocumentTemplate template, boolean isReplacing) {
		List<DocumentSubject> areas = export.subjects(template).stream().filter(DocumentSubject.OfArea.class::isInstance).toList();
		return new DocumentBatch(template, areas, DocumentFormat.OFFICE, out, isReplacing);
	}

	private DocumentBatch.Result write(DocumentTemplate template, boolean isReplacing) {
		return batch(template, isReplacing).write(export, new NullProgressMonitor());
	}

	private static Map<String, Long> files(Path folder) throws IOException {
		Map<String, Long> sizes = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				sizes.put(file.getFileName().toString(), Files.size(file));
			}
		}
		return sizes;
	}
}
