package jp.tsunagi.document.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
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

	/** A little less than for what follows, which can only go on when no dialog is open any more. */
	private static final int PATIENCE_MILLIS = WorkbenchDriver.PATIENCE_MILLIS * 9 / 10;

	private static Optional<String> said = Optional.empty();

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
		whenOpen(shell -> shell.getText().equals(title), dialog -> failure[0] = attempt(dialog, answer));
		act.run();
		failure[0].ifPresent(failed -> fail((Throwable) failed));
	}

	private static Optional<Throwable> attempt(Shell dialog, Consumer<Shell> answer) {
		try {
			answer.accept(dialog);
			return Optional.empty();
		} catch (AssertionError | RuntimeException | LinkageError failed) {
			closeDialogs();
			return Optional.of(failed);
		}
	}

	private static void closeDialogs() {
		Arrays.stream(WorkbenchDriver.display().getShells()).filter(shell -> shell.getParent() != null && shell.isVisible())
				.forEach(Shell::close);
	}

	/** Finishes a wizard; what is told then is closed as soon as it comes, which may be at once. */
	static void finish(Shell wizard) {
		said = Optional.empty();
		whenOpen(shell -> hasButton(shell, "閉じる"), dialog -> {
			said = Optional.of(Widgets.text(dialog) + '\n'
					+ String.join("\n", Widgets.all(dialog, Text.class).map(Text::getText).toList()));
			dialog.close();
		});
		push(wizard, "完了");
	}

	/** What is told in the end. */
	static String told() {
		WorkbenchDriver.waitUntil("it is told", () -> said.isPresent());
		return said.orElseThrow();
	}

	/** Once a dialog has that button, pushes it. */
	static void answer(String label) {
		answer(label, question -> { });
	}

	/** Once a dialog has that button, looks at it and pushes it. */
	static void answer(String label, Consumer<Shell> look) {
		whenOpen(shell -> hasButton(shell, label), question -> {
			look.accept(question);
			push(question, label);
		});
	}

	static boolean hasButton(Shell shell, String label) {
		return Widgets.all(shell, Button.class).anyMatch(button -> button.getText().equals(label) && button.isVisible());
	}

	private static void whenOpen(Predicate<Shell> which, Consumer<Shell> what) {
		lookFor(which, what, System.currentTimeMillis() + PATIENCE_MILLIS);
	}

	/** The first document of a run takes long; what never comes must not keep a test waiting for ever. */
	private static void lookFor(Predicate<Shell> which, Consumer<Shell> what, long end) {
		WorkbenchDriver.display().timerExec(LOOK_AGAIN_MILLIS, () -> {
			Optional<Shell> found = Arrays.stream(WorkbenchDriver.display().getShells()).filter(Shell::isVisible).filter(which).findFirst();
			found.ifPresent(what);
			if (found.isEmpty() && System.currentTimeMillis() < end) {
				lookFor(which, what, end);
			} else if (found.isEmpty()) {
				closeDialogs();
			}
		});
	}

	static void push(Shell dialog, String label) {
		Button button = button(dialog, label);
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
		field(dialog, "フォルダー").setText(folder.toString());
	}

	/** The text behind a label that is in sight. */
	static Text field(Shell dialog, String name) {
		Label label = Widgets.find(dialog, Label.class, each -> each.isVisible() && each.getText().replaceAll("\\(&.\\)", "").equals(name));
		List<Control> row = List.of(label.getParent().getChildren());
		return (Text) row.get(row.indexOf(label) + 1);
	}

	static Button button(Shell dialog, String label) {
		return Widgets.find(dialog, Button.class, each -> each.getText().replaceAll("\\(&.\\)| ?[<>] ?", "").equals(label)
				&& each.isVisible());
	}

	/** One can look at pages. */
	static void waitForPages(Shell dialog) {
		WorkbenchDriver.waitUntil("pages are there", () -> Widgets.all(dialog, Label.class)
				.anyMatch(label -> label.isVisible() && label.getText().matches("1 / \\d+ 頁")));
	}

	static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
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
