package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.ui.internal.calendar.YearView;
import jp.tsunagi.milestone.ui.internal.export.ExportDialog;
import jp.tsunagi.milestone.ui.internal.export.ExportFormat;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Milestones hang on the wall, come from templates, and go to others. */
class HandOutTest {

	/** Around the preview of a template. */
	private static final int MARGIN = 8;

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(YearView.ID));
		PlannedCity.close();
	}

	@Test
	void theYearHangsOnTheWall() throws Exception {
		PlannedCity.open(folder);
		YearView view = (YearView) WorkbenchDriver.show(YearView.ID);
		WorkbenchDriver.waitUntil("it is read", () -> view.title().startsWith("令和"));
		while (!view.title().equals("令和4年度")) {
			view.step(-1);
		}
		Event at = find(view, "ひらく");
		WorkbenchDriver.screenshot("milestone-year");
		view.canvas().notifyListeners(SWT.MouseDoubleClick, at);
		GanttEditor gantt = (GanttEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is on the timeline", () -> gantt.selected().equals("ひらく"));
		view.show(false);
		String month = view.title();
		view.step(1);
		assertTrue(view.title().startsWith("令和4年") && !view.title().equals(month), view.title());
	}

	private static Event find(YearView view, String name) {
		Rectangle area = view.canvas().getClientArea();
		Event event = new Event();
		IntStream.range(0, area.width * area.height / 16)
				.filter(i -> view.at(i % (area.width / 4) * 4, i / (area.width / 4) * 4).contains(name))
				.findFirst().ifPresent(i -> {
					event.x = i % (area.width / 4) * 4;
					event.y = i / (area.width / 4) * 4;
				});
		assertTrue(event.y > 0, name);
		return event;
	}

	@Test
	void aTemplateIsPutIntoAnAction() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		WorkbenchDriver.page().activate(editor);
		PlannedCity.choose(editor, "ひらく");
		String[] preview = {""};
		Widgets.whenOpen("道標のひな形", dialog -> {
			Combo target = Widgets.all(dialog, Combo.class).toList().get(1);
			assertEquals("四谷の支え合い › サロン", target.getText());
			Combo template = Widgets.all(dialog, Combo.class).findFirst().orElseThrow();
			for (int i = 0; i < template.getItemCount(); i++) {
				template.select(i);
				template.notifyListeners(SWT.Selection, new Event());
				Label description = Widgets.find(dialog, Label.class, each -> each.getParent() == template.getParent()
						&& (each.getStyle() & SWT.WRAP) != 0);
				assertTrue(description.computeSize(description.getSize().x, SWT.DEFAULT).y <= description.getSize().y,
						description.getText());
			}
			template.select(0);
			template.notifyListeners(SWT.Selection, new Event());
			Text start = Widgets.find(dialog, Text.class, Text::getEditable);
			start.setText("いつか");
			start.setText("令和4年11月");
			StyledText lines = Widgets.find(dialog, StyledText.class, field -> !field.getEditable());
			preview[0] = lines.getText();
			assertTrue(IntStream.range(0, lines.getCharCount()).map(at -> lines.getTextBounds(at, at).x).allMatch(
					x -> x >= MARGIN && x < lines.getClientArea().width - MARGIN), "all of it can be read");
			Widgets.push(dialog, "完了(&F)");
		});
		Runnable calm = Widgets.guard();
		PlannedCity.run(editor, "ひな形から加える…");
		calm.run();
		assertTrue(preview[0].contains("令和4年11月"), preview[0]);
		assertTrue(text.document().get().length() > PlannedCity.TEXT.length(), text.document().get());
		List<String> lines = text.document().get().lines().toList();
		assertTrue(lines.containsAll(PlannedCity.TEXT.lines().toList()), "nothing else is changed");
		String first = preview[0].lines().findFirst().orElseThrow().strip().split(" ")[1];
		WorkbenchDriver.waitUntil("the first is shown", () -> editor.selected().equals(first) && editor.place(first).isPresent());
		editor.undoAction().run();
		assertEquals(PlannedCity.TEXT, text.document().get());
	}

	@Test
	void theWizardWritesDatesAsTheLanguageOfTheProductDoes() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.choose(editor, "ひらく");
		String[] start = {""};
		Widgets.whenOpen("道標のひな形", dialog -> {
			start[0] = Widgets.find(dialog, Text.class, Text::getEditable).getText();
			dialog.close();
		});
		Locale product = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			PlannedCity.run(editor, "ひな形から加える…");
		} finally {
			Locale.setDefault(product);
		}
		assertTrue(start[0].matches("\\d{4}-\\d{2}"), start[0]);
	}

	@Test
	void filesAreWrittenForOthers() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		for (ExportFormat format : EnumSet.complementOf(EnumSet.of(ExportFormat.PRINT))) {
			export(editor, format);
			assertEquals("out." + format + " に書き出しました。", editor.notice());
		}
		try (PDDocument pdf = Loader.loadPDF(folder.resolve("out.PDF").toFile())) {
			PDRectangle paper = pdf.getPage(0).getMediaBox();
			assertTrue(paper.getWidth() > paper.getHeight(), "time runs along the long side");
		}
		ImageData picture = new ImageData(folder.resolve("out.PNG").toString());
		assertTrue(picture.width > 2000 && picture.height > 500, picture.width + " x " + picture.height + ", sharp enough for paper");
		assertTrue(text("out.SVG").contains("ひらく"));
		assertTrue(text("out.ICS").contains("BEGIN:VEVENT") && text("out.ICS").contains("ひらく"), text("out.ICS"));
		assertTrue(text("out.XLSX").startsWith("PK"));
		export(editor, ExportFormat.ICS);
		assertEquals(1, text("out.ICS").split("SUMMARY:ひらく", -1).length - 1, "no entry twice");
	}

	@Test
	void aFileIsToBeWrittenIntoTheProjectAtFirst() throws Exception {
		Project project = PlannedCity.open(folder);
		PlannedCity.gantt();
		FileDialog dialog = ExportDialog.fileDialog(WorkbenchDriver.page().getWorkbenchWindow().getShell(),
				LivePlans.get().now().orElseThrow(), ExportFormat.ICS);
		assertEquals("工程表の印刷と書き出し", dialog.getText());
		assertEquals(project.folder().toString(), dialog.getFilterPath());
		assertEquals("府中市 工程表.ics", dialog.getFileName());
	}

	private void export(GanttEditor editor, ExportFormat format) {
		editor.export(new ExportDialog.Choice(Audience.PARTNERS, format, folder.resolve("out." + format)));
	}

	@Test
	void aLongExportCanBeCancelled() throws Exception {
		Project project = PlannedCity.open(folder);
		PlannedCity.write(project, PlannedCity.OTHER_FILE, "計画 たくさん {\n" + IntStream.range(0, 2000)
				.mapToObj(number -> "\t道標 道標%d 予定 令和%d年\n".formatted(number, 4 + number % 50)).collect(Collectors.joining()) + "}\n");
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.asked(JFaceResources.getString("ProgressMonitorDialog.title"), HandOutTest::cancelWhenItIsAtWork,
				() -> export(editor, ExportFormat.PDF));
		assertFalse(Files.exists(folder.resolve("out.PDF")));
		assertEquals("", editor.notice());
	}

	private static void cancelWhenItIsAtWork(Shell dialog) {
		if (Widgets.text(dialog).contains("書き出しています")) {
			Widgets.push(dialog, IDialogConstants.CANCEL_LABEL);
		} else {
			WorkbenchDriver.display().timerExec(10, () -> cancelWhenItIsAtWork(dialog));
		}
	}

	@Test
	void paperIsSeenBeforeItIsPrinted() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		List<String> pages = new ArrayList<>();
		Widgets.whenOpen("工程表の印刷と書き出し", dialog -> {
			Widgets.whenOpen("印刷プレビュー", preview -> {
				pages.add(Widgets.text(preview));
				Widgets.push(preview, "▶");
				pages.add(Widgets.text(preview));
				preview.close();
			});
			Widgets.push(dialog, "次へ");
		});
		Runnable calm = Widgets.guard();
		PlannedCity.run(editor, "印刷・書き出し…");
		calm.run();
		assertEquals(2, pages.size());
		assertTrue(pages.get(0).contains("1 / 2 ページ"), pages.get(0));
		assertTrue(pages.get(1).contains("2 / 2 ページ"), "each plan has its page: " + pages.get(1));
	}

	private String text(String file) throws Exception {
		return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
	}
}
