package jp.tsunagi.workbench.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.internal.findings.FindingsView;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;
import jp.tsunagi.workbench.tests.CityProject;
import jp.tsunagi.workbench.tests.OpenedElements;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The findings view shows what is wrong, leads there, and mends it. */
class FindingsViewTest {

	@TempDir
	Path folder;

	private FindingsView view;

	private Table table;

	@AfterEach
	void closeView() {
		WorkbenchDriver.page().hideView(view);
		ProjectSession.get().close();
	}

	@Test
	void saysThatAllIsWell() throws Exception {
		WorkbenchDriver.open(CityProject.create(folder));
		show();
		show(List.of());
		assertFalse(table.isVisible());
		assertTrue(texts(control()).contains("問題は見つかりませんでした。"));
		WorkbenchDriver.screenshot("findings-none");
	}

	@Test
	void showsAFileThatCannotBeRead() throws Exception {
		CityProject.create(folder);
		Path damaged = folder.resolve("areas/area-02.coordination");
		byte[] content = Files.readAllBytes(damaged);
		Files.write(damaged, Arrays.copyOf(content, content.length / 2));
		WorkbenchDriver.open(folder);
		show();

		int row = rowOf("XML として読めません");
		assertEquals("エラー", table.getItem(row).getText(0));
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
		assertTrue(texts(control()).stream().anyMatch(text -> text.contains("フォルダーを開く")));
		WorkbenchDriver.screenshot("findings-damaged-file");
	}

	@Test
	void sortsFiltersAndCounts() throws Exception {
		WorkbenchDriver.open(CityProject.create(folder));
		show();
		show(findings());
		assertEquals(List.of("エラー", "警告", "警告", "警告", "お知らせ"), column(0));
		assertTrue(texts(control()).contains("エラー 1・警告 3・お知らせ 1"));
		WorkbenchDriver.screenshot("findings-list");

		table.getColumn(2).notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("かわべ食堂", "がんばろう体操", "ちょこっと手伝い隊", "ふれあいサロン川辺", "若葉市"), column(2));

		Text filter = find(control(), Text.class);
		filter.setText("ｻﾛﾝ");
		assertEquals(List.of("ふれあいサロン川辺"), column(2));
		filter.setText("");

		ToolBar toggles = find(control(), ToolBar.class);
		toggles.getItem(1).setSelection(false);
		toggles.getItem(1).notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("お知らせ", "エラー"), column(0).stream().sorted().toList());
	}

	@Test
	void opensTheFieldOnEnter() throws Exception {
		WorkbenchDriver.open(CityProject.create(folder));
		show();
		show(findings());
		table.setFocus();
		table.setSelection(1);
		try (OpenedElements opened = new OpenedElements()) {
			table.notifyListeners(SWT.DefaultSelection, new Event());
			assertEquals(List.of(bodies().get(0).getId() + "#confirmedOn"), opened.requests());
		}
	}

	@Test
	void mendsAllOfARuleInOneStep() throws Exception {
		WorkbenchDriver.open(CityProject.create(folder));
		show();
		show(findings());
		List<ActivityBody> bodies = bodies();
		table.setSelection(1);

		view.pane().fixes().getLast().run();
		assertEquals(List.of("", "", ""), bodies.subList(0, 3).stream().map(ActivityBody::getSchedule).toList());
		ProjectSession.get().editingDomain().orElseThrow().getCommandStack().undo();
		assertEquals("毎週火曜 10時から", bodies.getFirst().getSchedule());

		view.pane().fixes().getFirst().run();
		assertEquals(List.of("", "随時"), bodies.subList(0, 2).stream().map(ActivityBody::getSchedule).toList());
	}

	/** Whatever rules there are: the first fix that is offered mends its finding. */
	@Test
	void mendsWhatARuleHasFound() throws Exception {
		WorkbenchDriver.open(CityProject.create(folder));
		show();
		List<Finding> found = ProjectSession.get().findings();
		int fixable = IntStream.range(0, table.getItemCount()).filter(row -> {
			table.setSelection(row);
			return !view.pane().fixes().isEmpty();
		}).findFirst().orElse(-1);
		assumeTrue(fixable >= 0, "no rule offers a fix here");
		table.setSelection(fixable);
		String message = table.getItem(fixable).getText(1);
		String element = table.getItem(fixable).getText(2);

		view.pane().fixes().getFirst().run();
		WorkbenchDriver.settle();
		assertFalse(IntStream.range(0, table.getItemCount()).anyMatch(row -> table.getItem(row).getText(1).equals(message)
				&& table.getItem(row).getText(2).equals(element)), () -> message + " is still there, of " + found.size());
	}

	@Test
	void copiesWithTheKeyboard() throws Exception {
		WorkbenchDriver.open(CityProject.create(folder));
		show();
		show(findings());
		table.setFocus();
		table.setSelection(0, 1);
		WorkbenchDriver.press(0, 'c', SWT.CTRL);
		Clipboard clipboard = new Clipboard(WorkbenchDriver.display());
		WorkbenchDriver.waitUntil("the findings are copied", () -> clipboard.getContents(TextTransfer.getInstance()) != null);
		String[] lines = ((String) clipboard.getContents(TextTransfer.getInstance())).split("\\R");
		clipboard.dispose();
		assertEquals(2, lines.length);
		assertEquals("エラー\t市区町村に協議体がありません。\t若葉市", String.join("\t", List.of(lines[0].split("\t")).subList(0, 3)));
	}

	@Test
	void showsTenThousand() throws Exception {
		WorkbenchDriver.open(CityProject.create(folder));
		show();
		String id = bodies().getFirst().getId();
		List<Finding> many = IntStream.range(0, 10_000).mapToObj(i -> new Finding("body.confirmed", Severity.WARNING,
				i + "件目の確認が24か月を過ぎています。", new Source("areas/area-01.coordination", i),
				Optional.of(id), Optional.empty(), List.of())).toList();
		show(many);
		table.getColumn(1).notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();
		assertEquals(10_000, table.getItemCount());
	}

	@Test
	void findingsOfManyFilesAreToldOnce() throws Exception {
		WorkbenchDriver.open(CityProject.create(folder));
		show();
		ProjectSession session = ProjectSession.get();
		int[] told = new int[1];
		SessionListener listener = new SessionListener() {
			@Override
			public void findingsChanged() {
				told[0]++;
			}
		};
		session.addListener(listener);
		List<Finding> found = IntStream.range(0, 50).mapToObj(number -> Finding.ofFile("rule", Severity.WARNING, "", Source.of(
				"plans/%02d.plan".formatted(number)))).toList();
		found.reversed().forEach(finding -> session.report(finding.source().file(), List.of(finding)));
		WorkbenchDriver.processEvents();
		session.removeListener(listener);
		assertEquals(1, told[0]);
		assertEquals(found, session.findings().stream().filter(found::contains).toList(), "by file");
		assertEquals(List.of(found.get(7)), session.findings("plans/07.plan"));
		session.report("plans/07.plan", List.of());
		WorkbenchDriver.processEvents();
		assertEquals(List.of(), session.findings("plans/07.plan"));
	}

	private void show() throws Exception {
		WorkbenchDriver.enlarge();
		view = (FindingsView) WorkbenchDriver.show(FindingsView.ID);
		WorkbenchDriver.settle();
		table = find(control(), Table.class);
	}

	private void show(List<Finding> findings) {
		view.pane().show(findings, ProjectSession.get().project().orElseThrow());
		WorkbenchDriver.processEvents();
	}

	/** What rules would find, since the rules of the product change. */
	private static List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		Project project = ProjectSession.get().project().orElseThrow();
		List<ActivityBody> bodies = bodies();
		for (ActivityBody body : bodies.subList(0, 3)) {
			QuickFix clear = new QuickFix("「開催日時」を空にする",
					domain -> SetCommand.create(domain, body, Literals.ACTIVITY_BODY__SCHEDULE, ""));
			findings.add(new Finding("element.confirmed", Severity.WARNING, "確認してから24か月以上たっています。今も正しいか確かめてください。",
					project.sourceOf(body), Optional.of(body.getId()), Optional.of("confirmedOn"), List.of(clear)));
		}
		findings.add(new Finding("area.council", Severity.ERROR, "市区町村に協議体がありません。", Source.of("municipality.coordination"),
				project.municipality().map(city -> city.getId()), Optional.empty(), List.of()));
		findings.add(new Finding("body.venue", Severity.INFO, "会場が書かれていません。", project.sourceOf(bodies.get(3)),
				Optional.of(bodies.get(3).getId()), Optional.of("venue"), List.of()));
		return findings;
	}

	private static List<ActivityBody> bodies() {
		Area area = ProjectSession.get().project().orElseThrow().municipality().orElseThrow().getAreas().getFirst();
		return area.getBodies();
	}

	private Composite control() {
		return view.pane();
	}

	private List<String> column(int column) {
		return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column)).toList();
	}

	private int rowOf(String message) {
		return IntStream.range(0, table.getItemCount()).filter(row -> table.getItem(row).getText(1).contains(message))
				.findFirst().orElseThrow();
	}

	private static List<String> texts(Composite parent) {
		List<String> texts = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label) {
				texts.add(label.getText());
			} else if (child instanceof Link link) {
				texts.add(link.getText());
			} else if (child instanceof Composite composite) {
				texts.addAll(texts(composite));
			}
		}
		return texts;
	}

	private static <T extends Control> T find(Composite parent, Class<T> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				return type.cast(child);
			}
			if (child instanceof Composite composite) {
				T found = find(composite, type);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}
}
