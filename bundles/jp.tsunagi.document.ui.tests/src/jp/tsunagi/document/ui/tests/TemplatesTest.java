package jp.tsunagi.document.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.document.ui.internal.field.FieldsView;
import jp.tsunagi.document.ui.internal.own.OwnTemplate;
import jp.tsunagi.document.ui.internal.own.OwnTemplates;
import jp.tsunagi.document.ui.internal.own.TemplatesContent;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Fields are looked up, and templates opened, checked and replaced. */
class TemplatesTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(FieldsView.ID));
		DocumentedCity.close();
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
	void wordsOfAWholeAndItsPartAreFoundTogether() throws Exception {
		FieldsView view = (FieldsView) WorkbenchDriver.show(FieldsView.ID);
		WorkbenchDriver.waitUntil("fields are there", () -> view.pane().tree().viewer().getTree().getItemCount() > 0);
		view.pane().tree().filter("地域.活動体ごとに 日程");
		TreeItem whole = view.pane().tree().viewer().getTree().getItem(0);
		assertTrue(whole.getText().startsWith("{{地域.活動体ごとに}}"), whole.getText());
		assertTrue(whole.getExpanded());
		assertEquals("{{日程}}", whole.getItem(0).getText());
	}

	@Test
	void aTemplateThatIsNoneIsRefusedWithWords() throws Exception {
		Project project = DocumentedCity.open(folder.resolve("city"));
		Path own = Files.createDirectories(project.folder().resolve("templates")).resolve("mine.docx");
		Files.writeString(own, "nothing");
		DocumentTemplate template = DocumentTemplates.find(DocumentTemplates.of(project), "mine").orElseThrow();
		DocumentedCity.asked("様式の点検", dialog -> {
			assertTrue(Widgets.text(dialog).contains("WordかExcelのファイルではありません"), Widgets.text(dialog));
			dialog.close();
		}, () -> OwnTemplate.check(WorkbenchDriver.page().getWorkbenchWindow().getShell(), template));
	}

	@Test
	void aTemplateThatIsBrokenOutsideIsMarkedOnReturn() throws Exception {
		Project project = DocumentedCity.open(folder.resolve("city"));
		Path own = DocumentTemplates.copy(DocumentTemplates.find(DocumentTemplates.of(project), "assessment").orElseThrow(), project);
		OwnTemplates.get().look();
		TemplatesContent content = new TemplatesContent();
		WorkbenchDriver.waitUntil("it is there", () -> !content.nodes(project).isEmpty());
		ExplorerNode template = content.nodes(project).getFirst().children().getFirst();
		assertEquals(Optional.empty(), template.severity());
		assertEquals(List.of("開く", "様式を点検", "フォルダーを開く"),
				template.actions(WorkbenchDriver.page()).stream().map(IAction::getText).toList());
		Files.writeString(own, "nothing");
		Files.setLastModifiedTime(own, FileTime.from(Instant.now().plusSeconds(1)));
		OwnTemplates.get().look();
		WorkbenchDriver.waitUntil("it is marked", () -> template.severity().equals(Optional.of(Severity.ERROR)));
	}

	@Test
	void anOwnTemplateIsOpenedInTheWizardAndMayDisappear() throws Exception {
		Project project = DocumentedCity.open(folder.resolve("city"));
		Path own = DocumentTemplates.copy(DocumentTemplates.find(DocumentTemplates.of(project), "assessment").orElseThrow(), project);
		DocumentedCity.export(SmallProject.yotsuya(), dialog -> {
			DocumentedCity.choose(dialog, "地域アセスメントシート");
			assertTrue(DocumentedCity.button(dialog, "様式を開いて直す").isEnabled());
			DocumentedCity.push(dialog, "次へ");
			own.toFile().delete();
			DocumentedCity.push(dialog, "戻る");
			assertTrue(DocumentedCity.button(dialog, "様式を複製して直す…").isEnabled(), "the template of the product is there again");
			assertEquals("地域アセスメントシート", DocumentedCity.table(dialog).getSelection()[0].getText());
			dialog.close();
		});
	}
}
