package jp.tsunagi.review.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.review.ui.internal.overview.OverviewView;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The report of a fiscal year is made inside the workbench. */
class YearReportTest {

	private static final String TITLE = "年度の報告書";

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(OverviewView.ID));
		ReviewedCity.close();
	}

	@Test
	void theReportOfTheYearThatIsShownIsSaved() throws Exception {
		ReviewedCity.open(folder);
		OverviewView view = (OverviewView) WorkbenchDriver.show(OverviewView.ID);
		WorkbenchDriver.waitUntil("it is read", () -> !view.texts().isEmpty());
		view.step(-1);
		assertEquals("令和3年度下半期", view.half());
		Path target = folder.resolveSibling(folder.getFileName() + "-報告");
		make(target, "書き出す(&P)");
		// a machine without a browser says where the report is
		Runnable forget = Widgets.whenOpen(TITLE, Shell::close);
		WorkbenchDriver.waitUntil("it is written", () -> Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(job -> job.getClass().getSimpleName().equals("YearReportJob")));
		WorkbenchDriver.processEvents();
		forget.run();
		assertTrue(Files.exists(target.resolve("report-2021.html")));
		String year = Files.readString(target.resolve("report-2022.html"));
		assertTrue(year.contains("令和4年度") && year.contains("四谷"), year);
	}

	@Test
	void nothingElseInTheFolderIsOverwritten() throws Exception {
		Project project = ReviewedCity.open(folder);
		Widgets.whenOpen(TITLE, dialog -> {
			target(dialog).setText(project.folder().toString());
			Widgets.push(dialog, "書き出す(&P)");
		});
		List<Path> before = content(project.folder());
		run();
		List<String> told = new ArrayList<>();
		Widgets.whenOpen(TITLE, dialog -> {
			told.add(Widgets.text(dialog));
			dialog.close();
		});
		WorkbenchDriver.waitUntil("it is told", () -> told.toString().contains(project.folder().toString()));
		assertEquals(before, content(project.folder()));
	}

	@Test
	void nothingIsMadeIfTheUserDoesNotWantIt() throws Exception {
		ReviewedCity.open(folder);
		Path target = folder.resolveSibling(folder.getFileName() + "-nothing");
		make(target, "キャンセル");
		WorkbenchDriver.settle();
		assertFalse(Files.exists(target));
	}

	private static void make(Path target, String button) throws Exception {
		Widgets.whenOpen(TITLE, dialog -> {
			target(dialog).setText(target.toString());
			try {
				WorkbenchDriver.screenshot("review-report");
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
			Widgets.push(dialog, button);
		});
		run();
	}

	private static void run() throws Exception {
		Runnable calm = Widgets.guard();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("jp.tsunagi.review.ui.yearReport", null);
		calm.run();
	}

	private static Text target(Shell dialog) {
		return Widgets.find(dialog, Text.class, field -> field.getEditable() && field.getText().endsWith("-report"));
	}

	private static List<Path> content(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.sorted().toList();
		}
	}
}
