package jp.tsunagi.document.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.ui.internal.export.ExportWizard;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A small city with a plan, and what users do to write documents of it. */
final class DocumentedCity {

	static final String TITLE = "文書を書き出す";

	static final String PLAN = """
			計画 四谷の支え合い {
				圏域 四谷
				期間 令和4年度
				取組 サロン "毎週ひらく" 分類 居場所づくり {
					担当 府中市社会福祉協議会
				}
			}
			""";

	private static final int LOOK_AGAIN_MILLIS = 100;

	private static final int PATIENCE_MILLIS = 60_000;

	private DocumentedCity() {
	}

	static Project open(Path folder) throws Exception {
		Project project = SmallProject.open(folder);
		WorkbenchDriver.enlarge();
		return project;
	}

	static Path plan(Project project) throws IOException {
		Path plan = project.folder().resolve("plans/yotsuya.plan");
		Files.createDirectories(plan.getParent());
		Files.writeString(plan, PLAN);
		ProjectSession.get().plansChanged();
		return plan;
	}

	static Material material() {
		return new Material(LivePlans.get().now().orElseThrow(), ProjectSession.get().clock());
	}

	/** Opens the wizard of documents about {@code selected} and does {@code what} in it. */
	static void export(Object selected, Consumer<Shell> what) {
		Material material = material();
		ExportWizard wizard = new ExportWizard(WorkbenchDriver.page().getWorkbenchWindow().getShell(), material, material.find(selected));
		asked(TITLE, what, wizard::open);
	}

	/** Does what asks something, and answers. */
	static void asked(String title, Consumer<Shell> answer, Runnable act) {
		// what fails within a dialog would only be logged by it
		Optional<?>[] failure = {Optional.of(new AssertionError(title + " is not asked"))};
		Widgets.whenOpen(title, dialog -> failure[0] = attempt(dialog, answer));
		act.run();
		failure[0].ifPresent(failed -> fail((Throwable) failed));
	}

	private static Optional<Throwable> attempt(Shell dialog, Consumer<Shell> answer) {
		try {
			answer.accept(dialog);
			return Optional.empty();
		} catch (AssertionError | RuntimeException | LinkageError failed) {
			Arrays.stream(WorkbenchDriver.display().getShells()).filter(shell -> shell.getParent() != null && shell.isVisible())
					.forEach(Shell::close);
			return Optional.of(failed);
		}
	}

	/** Waits for a dialog that comes from the background, and closes it; returns what it says. */
	static String told(String title) {
		String[] text = new String[1];
		listen(title, text, System.currentTimeMillis() + PATIENCE_MILLIS);
		WorkbenchDriver.waitUntil(title + " is told", () -> text[0] != null);
		return text[0];
	}

	/** The first of such documents in a run takes longer than a dialog that somebody opens. */
	private static void listen(String title, String[] text, long end) {
		WorkbenchDriver.display().timerExec(LOOK_AGAIN_MILLIS, () -> {
			Optional<Shell> told = Arrays.stream(WorkbenchDriver.display().getShells())
					.filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
			told.ifPresent(dialog -> {
				text[0] = Widgets.text(dialog) + '\n' + String.join("\n", Widgets.all(dialog, Text.class).map(Text::getText).toList());
				dialog.close();
			});
			if (told.isEmpty() && System.currentTimeMillis() < end) {
				listen(title, text, end);
			}
		});
	}

	static void push(Shell dialog, String label) {
		Button button = Widgets.find(dialog, Button.class, each -> each.getText().replaceAll("\\(&.\\)| ?[<>] ?", "").equals(label)
				&& each.isVisible());
		if (!button.isEnabled()) {
			throw new AssertionError(label + " cannot be pushed");
		}
		button.notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();
	}

	/** The table that is in sight. */
	static Table table(Shell dialog) {
		return Widgets.find(dialog, Table.class, Table::isVisible);
	}

	static TableItem item(Shell dialog, String label) {
		return Arrays.stream(table(dialog).getItems()).filter(item -> item.getText().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label));
	}

	static void choose(Shell dialog, String label) {
		table(dialog).setSelection(item(dialog, label));
		Event event = new Event();
		event.item = item(dialog, label);
		table(dialog).notifyListeners(SWT.Selection, event);
		WorkbenchDriver.processEvents();
	}

	static void check(Shell dialog, String label, boolean isChecked) {
		TableItem item = item(dialog, label);
		item.setChecked(isChecked);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		table(dialog).notifyListeners(SWT.Selection, event);
		WorkbenchDriver.processEvents();
	}

	static void folder(Shell dialog, Path folder) {
		Widgets.find(dialog, Text.class, text -> text.isVisible() && text.getEditable()).setText(folder.toString());
	}

	static String word(Path file) throws IOException {
		try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			return text.getText();
		}
	}


	/** Leaves nothing open for the next test. */
	static void close() {
		WorkbenchDriver.page().closeEditors(WorkbenchDriver.page().getEditorReferences(), false);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}
}
