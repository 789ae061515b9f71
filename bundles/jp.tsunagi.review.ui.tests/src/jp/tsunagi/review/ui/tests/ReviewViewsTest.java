package jp.tsunagi.review.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.review.ui.internal.dashboard.ReviewEditor;
import jp.tsunagi.review.ui.internal.escalation.EscalationView;
import jp.tsunagi.review.ui.internal.overview.OverviewView;
import jp.tsunagi.review.ui.internal.reminder.RemindersView;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** All plans of a project together: what is due, what goes up and comes back, how the city as a whole is. */
class ReviewViewsTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		for (String view : List.of(RemindersView.ID, EscalationView.ID, OverviewView.ID)) {
			WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(view));
		}
		ReviewedCity.close();
	}

	@Test
	void whatIsDueSoonIsListedAndLeadsThere() throws Exception {
		Project project = ReviewedCity.open(folder);
		LocalDate today = LocalDate.now(ProjectSession.get().clock());
		String half = HalfYear.containing(today.minusMonths(6)).label(CalendarStyle.JAPANESE);
		ReviewedCity.write(project, "plans/now.plan", """
				計画 いまの計画 {
					圏域 四谷
					期間 %s
					取組 見守り {
						道標 集まる 予定 %s
						道標 遠い先 予定 %s
					}
				}
				""".formatted(half, today.plusDays(10), today.plusDays(40)));
		RemindersView view = (RemindersView) WorkbenchDriver.show(RemindersView.ID);
		WorkbenchDriver.waitUntil("they are listed", () -> view.texts().stream().anyMatch(text -> text.contains("集まる")));
		assertTrue(view.texts().stream().anyMatch(text -> text.contains("あと10日") && text.contains("道標「集まる」")), view.texts().toString());
		assertFalse(view.texts().toString().contains("遠い先"));
		assertTrue(view.texts().stream().anyMatch(text -> text.contains("「いまの計画」") && text.contains("振り返り")), view.texts().toString());
		WorkbenchDriver.screenshot("review-reminders");
		open(view.table().getTable(), "道標「集まる」");
		PlanEditor text = (PlanEditor) WorkbenchDriver.page().getActiveEditor();
		assertEquals(4, text.document().getLineOfOffset(text.viewer().getSelectedRange().x));
		open(view.table().getTable(), "振り返り");
		assertTrue(WorkbenchDriver.page().getActiveEditor() instanceof ReviewEditor);
	}

	@Test
	void anIssueGoesUpAndTheAnswerComesBack() throws Exception {
		Project project = ReviewedCity.open(folder);
		CommunityIssue issue = CoordinationFactory.eINSTANCE.createCommunityIssue();
		issue.setName("坂の上の買物");
		SmallProject.add(SmallProject.yotsuya(), Literals.TERRITORY__ISSUES, issue);
		CommunityIssue old = CoordinationFactory.eINSTANCE.createCommunityIssue();
		old.setName("除雪");
		Escalation late = CoordinationFactory.eINSTANCE.createEscalation();
		late.setDate(FuzzyDate.parse("令和3年5月"));
		old.getEscalations().add(late);
		SmallProject.add(SmallProject.yotsuya(), Literals.TERRITORY__ISSUES, old);
		LocalDate today = LocalDate.now(ProjectSession.get().clock());
		String half = HalfYear.containing(today).previous().label(CalendarStyle.JAPANESE);
		ReviewedCity.write(project, "plans/now.plan", """
				計画 いまの計画 {
					圏域 四谷
					取組 移動販売
					振り返り %s {
						取組 移動販売 評価 D 地域課題 坂の上の買物
					}
				}
				""".formatted(half));
		EscalationView view = (EscalationView) WorkbenchDriver.show(EscalationView.ID);
		WorkbenchDriver.waitUntil("the board is read", () -> view.texts().size() == 1);
		assertTrue(view.texts().getFirst().startsWith("期限超過 "), view.texts().toString());
		Widgets.whenOpen("上げる課題を選ぶ...", dialog -> {
			Table table = Widgets.find(dialog, Table.class, any -> true);
			TableItem item = table.getItem(0);
			assertEquals("坂の上の買物", item.getText(0));
			assertEquals("上げる先", table.getColumn(3).getText(), "it is not there yet");
			item.setChecked(true);
			Event event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			table.notifyListeners(SWT.Selection, event);
			try {
				WorkbenchDriver.screenshot("review-proposals");
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
			Widgets.push(dialog, "上げる");
		});
		Runnable calm = Widgets.guard();
		run(view, "上げる課題を選ぶ...");
		calm.run();
		assertEquals(1, issue.getEscalations().size());
		assertEquals(EscalationState.RAISED, issue.getEscalations().getFirst().getState());
		WorkbenchDriver.waitUntil("it is on the board", () -> view.texts().size() == 2);
		assertTrue(view.texts().getFirst().contains("除雪"), "overdue first");
		view.table().setSelection(new StructuredSelection(view.table().getElementAt(0)));
		Widgets.whenOpen("回答を記入...", dialog -> {
			Widgets.find(dialog, Text.class, field -> field.getEditable()).setText("市で費用を持つ");
			Widgets.push(dialog, "OK");
		});
		calm = Widgets.guard();
		run(view, "回答を記入...");
		calm.run();
		assertEquals("市で費用を持つ", late.getDecision());
		WorkbenchDriver.waitUntil("the answer is on the board", () -> view.texts().getLast().contains("市で費用を持つ"));
		WorkbenchDriver.screenshot("review-board");
		ProjectSession.get().editingDomain().orElseThrow().getCommandStack().undo();
		assertEquals(null, late.getDecision());
	}

	@Test
	void theCityIsSeenAsAWhole() throws Exception {
		ReviewedCity.open(folder);
		OverviewView view = (OverviewView) WorkbenchDriver.show(OverviewView.ID);
		WorkbenchDriver.waitUntil("it is read", () -> !view.texts().isEmpty());
		assertEquals("令和4年度上半期", view.half());
		assertEquals(1, view.texts().size());
		assertTrue(view.texts().getFirst().startsWith("四谷 "), view.texts().toString());
		assertTrue(view.texts().getFirst().contains("居場所づくり=B 1件"), view.texts().toString());
		WorkbenchDriver.screenshot("review-overview");
		CLabel key = Widgets.find(view.getSite().getShell(), CLabel.class, label -> label.getText().equals("B"));
		assertEquals("おおむね予定どおりできた", key.getToolTipText());
		assertEquals(key.getBackground().getRGB(), trendColor(view), "the bar of the year is in the colour of its only grade");
		Table map = Widgets.find(view.getSite().getShell(), Table.class,
				table -> table.getItemCount() > 0 && table.getItem(0).getBackground(1).equals(key.getBackground()));
		Event press = new Event();
		press.x = map.getItem(0).getBounds(1).x + 5;
		press.y = map.getItem(0).getBounds(1).y + 5;
		press.item = map.getItem(0);
		map.notifyListeners(SWT.MouseDown, press);
		map.notifyListeners(SWT.DefaultSelection, press);
		ReviewEditor behind = (ReviewEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("its grades are shown", () -> behind.header().text().startsWith("四谷の支え合い 令和4年度上半期"));
		view.step(1);
		assertEquals("令和4年度下半期", view.half());
		assertTrue(view.texts().getFirst().contains("居場所づくり=未評価 1件"), view.texts().toString());
	}

	@Test
	void aLongTitleIsShownInFull() throws Exception {
		Project project = ReviewedCity.open(folder);
		String name = "坂の上で声をかけ合う見守りと買物の手伝い";
		ReviewedCity.write(project, ReviewedCity.FILE, ReviewedCity.TEXT.replace("分類 居場所づくり", "分類 " + name));
		OverviewView view = (OverviewView) WorkbenchDriver.show(OverviewView.ID);
		WorkbenchDriver.waitUntil("it is read", () -> view.texts().toString().contains(name));
		Table map = Widgets.find(view.getSite().getShell(), Table.class,
				table -> table.getColumnCount() > 1 && table.getColumn(1).getText().equals(name));
		GC gc = new GC(map);
		int width = gc.textExtent(name).x;
		gc.dispose();
		assertTrue(map.getColumn(1).getWidth() >= width, map.getColumn(1).getWidth() + " of " + width);
	}

	@Test
	void datesFollowTheLanguageOfTheProduct() throws Exception {
		Project project = ReviewedCity.open(folder);
		LocalDate today = LocalDate.now(ProjectSession.get().clock());
		HalfYear half = HalfYear.containing(today).previous();
		ReviewedCity.write(project, "plans/now.plan", "計画 いまの計画 {\n\t圏域 四谷\n\t期間 %s\n}\n".formatted(half.label(CalendarStyle.JAPANESE)));
		Locale product = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			OverviewView city = (OverviewView) WorkbenchDriver.show(OverviewView.ID);
			WorkbenchDriver.waitUntil("it is read", () -> !city.texts().isEmpty());
			assertTrue(city.half().matches("FY\\d{4}H[12]"), city.half());
			RemindersView due = (RemindersView) WorkbenchDriver.show(RemindersView.ID);
			WorkbenchDriver.waitUntil("it is listed", () -> due.texts().stream().anyMatch(text -> text.contains("いまの計画")));
			String review = due.texts().stream().filter(text -> text.contains("いまの計画")).findFirst().orElseThrow();
			assertTrue(review.contains(half.label(CalendarStyle.ISO)), review);
			assertFalse(review.contains("令和"), review);
			ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H2");
			assertTrue(editor.header().text().startsWith("四谷の支え合い FY2022H2 "), editor.header().text());
			assertFalse(editor.header().text().contains("令和"), editor.header().text());
			assertTrue(editor.notice().contains("FY2022H2"), editor.notice());
		} finally {
			Locale.setDefault(product);
		}
	}

	/** What is drawn in the middle of the bar of the first year. */
	private static RGB trendColor(OverviewView view) {
		Table trend = Widgets.find(view.getSite().getShell(), Table.class,
				table -> table.getItemCount() > 0 && "令和4年度".equals(table.getItem(0).getText(0)));
		Rectangle bar = trend.getItem(0).getBounds(2);
		Image image = new Image(trend.getDisplay(), trend.getClientArea());
		GC gc = new GC(trend);
		try {
			gc.copyArea(image, 0, 0);
			ImageData drawn = image.getImageData();
			int header = trend.getHeaderHeight();
			for (int y = 0; y < drawn.height; y++) {
				RGB pixel = drawn.palette.getRGB(drawn.getPixel(Math.min(bar.x + bar.width / 2, drawn.width - 1), y));
				if (y >= Math.min(bar.y, header) && !pixel.equals(trend.getBackground().getRGB()) && y < bar.y + bar.height + header
						&& pixel.blue > pixel.red) {
					return pixel;
				}
			}
			throw new AssertionError("no bar");
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static void run(EscalationView view, String label) {
		Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems())
				.filter(ActionContributionItem.class::isInstance)
				.map(ActionContributionItem.class::cast).map(item -> item.getAction())
				.filter(action -> action.getText().equals(label)).findFirst().orElseThrow().run();
		WorkbenchDriver.processEvents();
	}

	/** Double-clicks the row that says {@code text}. */
	private static void open(Table table, String text) {
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getText(1).contains(text)) {
				table.setSelection(i);
				Event event = new Event();
				event.item = table.getItem(i);
				table.notifyListeners(SWT.Selection, event);
				table.notifyListeners(SWT.DefaultSelection, event);
				WorkbenchDriver.processEvents();
				return;
			}
		}
		throw new AssertionError(text);
	}
}
