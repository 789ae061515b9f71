package jp.tsunagi.document.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.document.ui.internal.preview.PreviewPane;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Pages are made in the background, where nobody has to wait for them. */
class PreviewPaneTest {

	@TempDir
	private Path folder;

	private final Shell shell = new Shell(WorkbenchDriver.display());

	@AfterEach
	void close() {
		shell.dispose();
		ProjectSession.get().close();
	}

	/** What was stopped may end only after the same has been begun again. */
	@Test
	void whatWasStoppedTellsNothing() throws Exception {
		DocumentedCity.open(folder);
		shell.setLayout(new FillLayout());
		PreviewPane pane = new PreviewPane(shell);
		DocumentExport export = DocumentedCity.material().complete();
		DocumentTemplate template = DocumentTemplates.find(DocumentTemplates.builtIn(), "assessment").orElseThrow();
		pane.show(export, template, export.subjects(template).getFirst());
		waitUntil(() -> isMaking(job -> job.getState() == Job.RUNNING));
		push("やめる(&S)");
		assertFalse(pane.message().isEmpty());
		push("作り直す(&S)");
		waitUntil(() -> !isMaking(job -> true));
		do {
			assertTrue(pane.paper().count() > 0 || !pane.message().isEmpty(), "neither pages nor a word");
		} while (WorkbenchDriver.display().readAndDispatch());
		assertTrue(pane.paper().count() > 0);
	}

	private static boolean isMaking(Predicate<Job> condition) {
		return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().equals("文書の見え方の作成")).anyMatch(condition);
	}

	/** Other than the driver's: the user interface hears of nothing meanwhile. */
	private static void waitUntil(BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			Thread.onSpinWait();
		}
	}

	private void push(String label) {
		Widgets.find(shell, Button.class, button -> button.getText().equals(label)).notifyListeners(SWT.Selection, new Event());
	}
}
