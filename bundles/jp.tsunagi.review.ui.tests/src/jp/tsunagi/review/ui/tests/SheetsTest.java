package jp.tsunagi.review.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetWriter;
import jp.tsunagi.review.ui.internal.dashboard.ReviewEditor;
import jp.tsunagi.review.ui.internal.sheet.Sheets;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Sheets go out, and what people wrote into them comes back. */
class SheetsTest {

	private static final String TITLE = "シートを読み込む";

	private static final String WRITTEN = "2会場で始まった。";

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		ReviewedCity.close();
	}

	@Test
	void whatWasWrittenIsShownAndTakenOver() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		Path sheet = sheet();
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		AtomicReference<String> told = new AtomicReference<>("");
		AtomicReference<String> detail = new AtomicReference<>("");
		Widgets.whenOpen(TITLE, dialog -> {
			Table table = Widgets.find(dialog, Table.class, any -> true);
			told.set(table.getItemCount() + " " + table.getItem(0).getText(1) + " " + table.getItem(0).getText(2) + " "
					+ table.getItem(0).getChecked());
			detail.set(Widgets.find(dialog, Text.class, any -> true).getText());
			picture("review-read-back");
			Widgets.push(dialog, "シートから取り込む");
		});
		Runnable calm = Widgets.guard();
		new Sheets(editor.getSite().getShell()).readBack(sheet);
		calm.run();
		assertEquals("1 2会場で始まった。 3会場で始まった。 true", told.get());
		assertTrue(detail.get().contains("サロン") && detail.get().contains("いまの計画\uff1a2会場で始まった。\nシート\uff1a3会場で始まった。"),
				detail.get());
		assertEquals(ReviewedCity.TEXT.replace("2会場", "3会場"), text.document().get());
		assertTrue(text.isDirty(), "it is to be saved or undone like any other change");
	}

	@Test
	void aChangeOfBothIsMarkedAndNotTakenUnasked() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		Path sheet = sheet();
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		text.document().replace(text.document().get().indexOf("2会場"), 1, "4");
		String before = text.document().get();
		AtomicReference<Boolean> checked = new AtomicReference<>(true);
		Widgets.whenOpen(TITLE, dialog -> {
			Table table = Widgets.find(dialog, Table.class, any -> true);
			checked.set(table.getItem(0).getChecked());
			Widgets.push(dialog, "キャンセル");
		});
		Runnable calm = Widgets.guard();
		new Sheets(editor.getSite().getShell()).readBack(sheet);
		calm.run();
		assertFalse(checked.get());
		assertEquals(before, text.document().get());
	}

	@Test
	void aRowThatIsMissingIsShownAndStays() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		Path sheet = sheet(xml -> {
			int text = xml.indexOf(WRITTEN);
			return xml.substring(0, xml.lastIndexOf("<w:tr>", text)) + xml.substring(xml.indexOf("</w:tr>", text) + "</w:tr>".length());
		});
		AtomicReference<String> told = new AtomicReference<>("");
		Widgets.whenOpen(TITLE, dialog -> {
			Table table = Widgets.find(dialog, Table.class, any -> true);
			boolean possible = Widgets.find(dialog, Button.class, button -> button.getText().equals("シートから取り込む")).isEnabled();
			told.set(table.getItem(0).getText(1) + " " + table.getItem(0).getText(3) + " " + table.getItem(0).getChecked() + possible);
			picture("review-read-back-missing");
			Widgets.push(dialog, "キャンセル");
		});
		Runnable calm = Widgets.guard();
		new Sheets(editor.getSite().getShell()).readBack(sheet);
		calm.run();
		assertTrue(told.get().contains(WRITTEN), told.get());
		assertTrue(told.get().endsWith("シートにない（計画に残します） falsefalse"), told.get());
	}

	/** The sheet of the plan, in which somebody wrote 3 instead of 2. */
	private Path sheet() throws Exception {
		return sheet(xml -> xml.replace(WRITTEN, "3会場で始まった。"));
	}

	private Path sheet(UnaryOperator<String> edit) throws Exception {
		Plan plan = LivePlans.get().now().orElseThrow().library().plans().getFirst();
		Path sheet = folder.resolve("sheet.docx");
		Files.write(sheet, SheetWriter.write(SheetFiller.fill(plan, SheetForm.SHARED, HalfYear.parse("2022H1"), Audience.INTERNAL,
				ProjectSession.get().clock()), SheetFormat.DOCX));
		try (FileSystem zip = FileSystems.newFileSystem(sheet)) {
			Path document = zip.getPath("word/document.xml");
			String xml = Files.readString(document);
			assertTrue(xml.contains(WRITTEN), "the sheet is filled from the plan");
			Files.writeString(document, edit.apply(xml));
		}
		return sheet;
	}

	private static void picture(String name) {
		try {
			WorkbenchDriver.screenshot(name);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
