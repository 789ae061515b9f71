package jp.tsunagi.document.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.document.ui.internal.field.FieldsView;
import jp.tsunagi.document.ui.internal.own.OwnTemplate;
import jp.tsunagi.document.ui.internal.pack.PackWizard;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Forms are packed, fields looked up, and templates checked. */
class TemplatesTest {

	private static final String PACK = "新任コーディネーターの様式セット";

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(FieldsView.ID));
		DocumentedCity.close();
	}

	@Test
	void formsOfNoAreaAreBlankAndNeedNoProject() throws Exception {
		Path out = folder.resolve("out");
		PackWizard wizard = new PackWizard(WorkbenchDriver.page().getWorkbenchWindow().getShell(), Optional.empty(), Optional.empty());
		DocumentedCity.asked(PACK, dialog -> {
			assertTrue(Stream.of(DocumentedCity.table(dialog).getItems()).allMatch(item -> item.getChecked()), "all are ticked");
			DocumentedCity.push(dialog, "すべて外す");
			DocumentedCity.check(dialog, "最初の90日", true);
			DocumentedCity.folder(dialog, out);
			DocumentedCity.push(dialog, "完了");
		}, wizard::open);
		String told = DocumentedCity.told(PACK);
		assertTrue(told.contains("に書き出しました。"), told);
		try (Stream<Path> files = Files.list(out)) {
			List<Path> written = files.toList();
			assertEquals(1, written.size());
			assertFalse(DocumentedCity.word(written.getFirst()).contains("{{"));
		}
	}

	@Test
	void fieldsAreFoundAndCopied() throws Exception {
		DocumentedCity.open(folder.resolve("city"));
		FieldsView view = (FieldsView) WorkbenchDriver.show(FieldsView.ID);
		WorkbenchDriver.waitUntil("fields are there", () -> view.pane().tree().viewer().getTree().getItemCount() > 0);
		view.pane().tree().filter("地域.読み");
		Tree tree = view.pane().tree().viewer().getTree();
		assertEquals("{{地域.読み}}", tree.getItem(0).getText());
		tree.setSelection(tree.getItem(0));
		Event event = new Event();
		event.item = tree.getItem(0);
		tree.notifyListeners(SWT.Selection, event);
		WorkbenchDriver.screenshot("document-fields");
		view.pane().copy();
		Clipboard clipboard = new Clipboard(WorkbenchDriver.display());
		assertEquals("{{地域.読み}}", clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
	}

	@Test
	void aTemplateThatIsNoneIsRefusedWithWords() throws Exception {
		Project project = DocumentedCity.open(folder.resolve("city"));
		Path own = Files.createDirectories(project.folder().resolve("templates")).resolve("mine.docx");
		Files.writeString(own, "nothing");
		DocumentTemplate template = DocumentTemplates.find(DocumentTemplates.of(project), "mine").orElseThrow();
		DocumentedCity.asked("様式の点検", dialog -> {
			assertTrue(Widgets.text(dialog).length() > "様式の点検".length());
			dialog.close();
		}, () -> OwnTemplate.check(WorkbenchDriver.page().getWorkbenchWindow().getShell(), template));
	}

	@Test
	void aCopyTakesThePlaceOfTheTemplate() throws Exception {
		Project project = DocumentedCity.open(folder.resolve("city"));
		DocumentTemplate former = DocumentTemplates.find(DocumentTemplates.of(project), "assessment").orElseThrow();
		Path copy = DocumentTemplates.copy(former, project);
		DocumentTemplate own = DocumentTemplates.find(DocumentTemplates.of(project), "assessment").orElseThrow();
		assertEquals(Optional.of("templates/assessment.docx"), own.file());
		assertEquals(List.of(), own.open().check(), copy.toString());
		assertFalse(DocumentTemplates.isCopyable(own), "there is one already");
	}
}
