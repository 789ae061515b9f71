package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
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
			preview[0] = Widgets.find(dialog, Text.class, field -> !field.getEditable() && field.getText().contains("道標")).getText();
			Widgets.push(dialog, "完了(&F)");
		});
		Runnable calm = Widgets.guard();
		run(editor, "ひな形から加える…");
		calm.run();
		assertTrue(preview[0].contains("令和4年11月"), preview[0]);
		assertTrue(text.document().get().length() > PlannedCity.TEXT.length(), text.document().get());
		List<String> lines = text.document().get().lines().toList();
		assertTrue(lines.containsAll(PlannedCity.TEXT.lines().toList()), "nothing else is changed");
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
			run(editor, "ひな形から加える…");
		} finally {
			Locale.setDefault(product);
		}
		assertTrue(start[0].matches("\\d{4}-\\d{2}"), start[0]);
	}

	@Test
	void filesAreWrittenForOthers() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		for (ExportFormat format : List.of(ExportFormat.PDF, ExportFormat.SVG, ExportFormat.ICS, ExportFormat.XLSX)) {
			ExportDialog.write(editor.getSite().getShell(), LivePlans.get().now().orElseThrow(), Audience.PARTNERS, format,
					folder.resolve("out." + format));
		}
		try (PDDocument pdf = Loader.loadPDF(folder.resolve("out.PDF").toFile())) {
			PDRectangle paper = pdf.getPage(0).getMediaBox();
			assertTrue(paper.getWidth() > paper.getHeight(), "time runs along the long side");
		}
		assertTrue(text("out.SVG").contains("ひらく"));
		assertTrue(text("out.ICS").contains("BEGIN:VEVENT") && text("out.ICS").contains("ひらく"), text("out.ICS"));
		assertTrue(text("out.XLSX").startsWith("PK"));
		ExportDialog.write(editor.getSite().getShell(), LivePlans.get().now().orElseThrow(), Audience.PARTNERS, ExportFormat.ICS,
				folder.resolve("out.ICS"));
		assertEquals(1, text("out.ICS").split("SUMMARY:ひらく", -1).length - 1, "no entry twice");
	}

	private String text(String file) throws Exception {
		return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
	}

	private static void run(GanttEditor editor, String label) {
		Menu menu = editor.canvas().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().startsWith(label)).findFirst().orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();
	}
}
