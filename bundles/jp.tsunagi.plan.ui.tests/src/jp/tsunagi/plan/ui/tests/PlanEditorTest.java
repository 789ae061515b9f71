package jp.tsunagi.plan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Backups;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanLanguageServers;
import jp.tsunagi.plan.ui.internal.connection.PlanUri;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Plans are opened, typed and saved; the server knows every letter. */
class PlanEditorTest {

	private static final String FILE = "plans/kurakioka.plan";

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		PlanProject.close();
	}

	@Test
	void theServerKnowsWhatIsTyped() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		String uri = PlanUri.of(project.folder().resolve(FILE));
		WorkbenchDriver.waitUntil("the text is open", () -> TinyServer.TEXTS.containsKey(uri));
		IDocument text = editor.document();
		text.replace(0, 2, "案");
		text.replace(text.getLength(), 0, "# 終わり\n\n");
		text.replace(5, 0, "あ\nい");
		WorkbenchDriver.waitUntil("all is told", () -> TinyServer.TEXTS.get(uri).get().equals(text.get()));
		assertTrue(editor.isDirty());
		WorkbenchDriver.screenshot("plan-editor");
	}

	@Test
	void savingKeepsABackupAndLineEnds() throws Exception {
		Project project = PlanProject.open(folder);
		Path path = PlanProject.write(project, "plans/crlf.plan", "計画 a {\r\n}\r\n");
		PlanEditor editor = PlanProject.edit(project, "plans/crlf.plan");
		editor.document().replace(3, 1, "b");
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertEquals("計画 b {\r\n}\r\n", Files.readString(path));
		assertEquals("計画 a {\r\n}\r\n", Files.readString(new Backups(project.folder()).list().stream()
				.filter(backup -> backup.file().equals("plans/crlf.plan")).findFirst().orElseThrow().content()));
	}

	@Test
	void anothersWorkIsNotOverwrittenSilently() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		editor.document().replace(0, 0, "// 自分\n");
		Files.writeString(project.folder().resolve(FILE), "// 相手\n");
		Widgets.whenOpen("ほかで変更されています", dialog -> Widgets.push(dialog, "キャンセル"));
		editor.doSave(new NullProgressMonitor());
		assertEquals("// 相手\n", Files.readString(project.folder().resolve(FILE)));
		assertTrue(editor.isDirty());
		Widgets.whenOpen("ほかで変更されています", dialog -> Widgets.push(dialog, "読み込み直す"));
		editor.doSave(new NullProgressMonitor());
		assertEquals("// 相手\n", editor.document().get());
		assertFalse(editor.isDirty());
	}

	@Test
	void theTextOfADeletedFileIsToBeSaved() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		editor.document().replace(0, 0, "// ");
		Files.delete(project.folder().resolve(FILE));
		editor.document().replace(0, 3, "");
		assertTrue(editor.isDirty(), "it is as it was saved, but nowhere");
		editor.doSave(new NullProgressMonitor());
		assertEquals(PlanProject.TEXT, Files.readString(project.folder().resolve(FILE)));
		assertFalse(editor.isDirty());
	}

	@Test
	void aTextThatIsNotUtf8SaysSo() throws Exception {
		Project project = PlanProject.open(folder);
		Path path = project.folder().resolve("plans/sjis.plan");
		Files.write(path, "計画".getBytes(Charset.forName("Windows-31J")));
		PlanEditor editor = PlanProject.edit(project, "plans/sjis.plan");
		assertFalse(editor.isDirty());
		Control page = WorkbenchDriver.page().getWorkbenchWindow().getShell();
		assertTrue(Widgets.all((Composite) page, Label.class)
				.anyMatch(label -> label.getText().contains("UTF-8")));
	}

	@Test
	void errorsAreFindingsAndGoWhenMended() throws Exception {
		Project project = PlanProject.open(folder);
		PlanProject.write(project, "plans/wrong.plan", "計画 a {\n\t誤り\n}\n");
		PlanEditor editor = PlanProject.edit(project, "plans/wrong.plan");
		WorkbenchDriver.waitUntil("it is found", () -> findings() == 1);
		assertEquals("plans/wrong.plan:2", ProjectSession.get().findings().stream()
				.filter(finding -> finding.rule().equals("tiny.wrong")).findFirst().orElseThrow().source().toString());
		WorkbenchDriver.show("jp.tsunagi.workbench.findings");
		WorkbenchDriver.screenshot("plan-finding");
		editor.document().replace(editor.document().get().indexOf("誤り"), 2, "圏域");
		WorkbenchDriver.waitUntil("it is gone", () -> findings() == 0);
	}

	/** It may still be at work when another takes its place. */
	@Test
	void whatAFormerServerSaysDoesNotCount() throws Exception {
		Project project = PlanProject.open(folder);
		List<LanguageClient> clients = new CopyOnWriteArrayList<>();
		PlanLanguageServers servers = client -> {
			clients.add(client);
			return new TinyServer(client);
		};
		PlanConnections.get().use(servers);
		PlanProject.write(project, "plans/wrong.plan", "計画 a {\n\t誤り\n}\n");
		PlanProject.edit(project, "plans/wrong.plan");
		String uri = PlanUri.of(project.folder().resolve("plans/wrong.plan"));
		WorkbenchDriver.waitUntil("it is found", () -> findings() == 1);
		PlanConnections.get().use(servers);
		WorkbenchDriver.waitUntil("another server knows the text", () -> clients.size() == 2 && TinyServer.TEXTS.containsKey(uri));
		clients.getFirst().publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
		WorkbenchDriver.processEvents();
		assertEquals(1, findings());
	}

	private static long findings() {
		return ProjectSession.get().findings().stream().filter(finding -> finding.rule().equals("tiny.wrong")).count();
	}

	static StyledText text(PlanEditor editor) {
		return editor.viewer().getTextWidget();
	}
}
