package jp.tsunagi.diagram.ui.tests.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.ui.internal.layers.LayersView;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Layers, filters and colours of the diagram in front are switched, and its legend says what occurs. */
class LayersViewTest {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private static final String PLANNED = "破線：これからのつながり（予定）";

	private final ProjectSession session = ProjectSession.get();

	@TempDir
	Path folder;

	private LayersView view;

	private SketchEditor editor;

	@BeforeEach
	void open() throws Exception {
		WorkbenchDriver.enlarge();
		WorkbenchDriver.openExample("fuchu", folder);
		editor = (SketchEditor) WorkbenchDriver.page().openEditor(new SketchEditor.Input(), SketchEditor.ID);
		view = (LayersView) WorkbenchDriver.show(LayersView.ID);
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		WorkbenchDriver.page().hideView(view);
		session.close();
	}

	@Test
	void layersSayHowMuchTheyHold() throws Exception {
		assertEquals(List.of("活動体（61）", "困りごと"), labels().subList(0, 2));
		assertTrue(button("活動体").getSelection());
		assertFalse(button("困りごと").getSelection());
		WorkbenchDriver.screenshot("layers");
	}

	@Test
	void aTickSwitchesALayerAndAFilter() {
		tick("困りごと");
		assertTrue(editor.isOn("needs"));
		tick("活動体");
		assertFalse(editor.isOn(SketchedDiagram.BODIES));
		assertTrue(counts().containsKey(PLANNED));

		tick("弱いつながり");

		WorkbenchDriver.waitUntil("the legend follows", () -> !counts().containsKey(PLANNED));
		assertTrue(all(view.pane(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains("1件を隠して")));
		button("初めの表示").notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.waitUntil("all is shown again", () -> counts().containsKey(PLANNED));
		assertTrue(editor.isOn(SketchedDiagram.BODIES));
	}

	@Test
	void theLegendHasWhatOccurs() {
		assertTrue(counts().keySet().containsAll(List.of("居場所づくり", "その他のCoordinator", "太線：強いつながり")), counts()::toString);
		assertFalse(counts().containsKey("赤いぎざぎざ：緊張や対立"));

		ViewEdge edge = (ViewEdge) shown("tie-food-drive-pantry");
		EdgeStyle style = edge.style();
		edge.setStyle(new EdgeStyle(style.color(), LineStyle.DASH_DOT, 2, Arrow.NONE, Arrow.NONE, style.routing(), Optional.empty(),
				Optional.empty(), Optional.empty()));
		editor.setLayer("any", true);

		WorkbenchDriver.waitUntil("tension is explained", () -> counts().containsKey("赤いぎざぎざ：緊張や対立"));
	}

	@Test
	void coloursSayWhatTheUserWants() throws Exception {
		ViewElement consultants = shown("register-consultants");
		ViewElement alone = shown("body-h28-ibasho-1");
		assertEquals(Optional.empty(), editor.colour(consultants));

		wish("種類");
		assertNotEquals(editor.colour(shown("tie-food-drive-pantry")), editor.colour(shown("tie-pantry-professionals")));
		WorkbenchDriver.screenshot("colours-kind");

		wish("つながりの強さ");
		assertEquals(List.of("強い", "ふつう", "弱い"), view.pane().legend().stream().map(LegendEntry::label).toList());

		wish("つながりの数");
		WorkbenchDriver.waitUntil("contacts are counted", () -> editor.colour(consultants).isPresent());
		assertEquals(Integer.valueOf(60), counts().get("0"));
		assertEquals("14", view.pane().legend().getFirst().label());
		assertNotEquals(editor.colour(consultants), editor.colour(alone));
		WorkbenchDriver.screenshot("colours-degree");

		wish("橋渡し");
		WorkbenchDriver.waitUntil("go-betweens are measured", () -> counts().containsKey("0.0%"));
		assertEquals(Integer.valueOf(95), counts().values().stream().reduce(0, Integer::sum));

		wish("いつもの");
		assertEquals(Optional.empty(), editor.colour(consultants));
	}

	@Test
	void freshnessFollowsWhatIsConfirmed() {
		wish("確認した日");
		Rgb never = editor.colour(shown("org-shakyo")).orElseThrow();
		assertEquals(List.of("未確認"), view.pane().legend().stream().map(LegendEntry::label).toList());

		session.execute(ElementCommands.set(session.editingDomain().orElseThrow(), element("org-shakyo"), Literals.ELEMENT__CONFIRMED_ON,
				FuzzyDate.parse("2001-04-01")));
		editor.setLayer("any", true);

		WorkbenchDriver.waitUntil("it has another colour", () -> !never.equals(editor.colour(shown("org-shakyo")).orElseThrow()));
		assertEquals(Integer.valueOf(1), counts().get("4年以上前"));
	}

	@Test
	void hiddenElementsComeBack() {
		assertFalse(button("隠した").isVisible());
		shown("org-shakyo").setHidden(true);
		editor.setLayer("any", true);
		WorkbenchDriver.waitUntil("the way back is offered", () -> button("隠した").isVisible());
		assertTrue(button("隠した1件").isVisible());
		button("隠した").notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.waitUntil("it is back", () -> !button("隠した").isVisible());
		assertFalse(shown("org-shakyo").isHidden());
	}

	@Test
	void withoutADiagramItSaysWhatToDo() throws Exception {
		WorkbenchDriver.page().closeAllEditors(false);
		WorkbenchDriver.processEvents();
		assertTrue(all(view.pane(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains("関係図を開く")));
	}

	@Test
	void itTurnsDark() throws Exception {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		themes.setTheme(DARK, false);
		WorkbenchDriver.processEvents();
		WorkbenchDriver.screenshot("layers-dark");
		assertTrue(button("活動体").getBackground().getRed() < 100);
		themes.setTheme(LIGHT, false);
		WorkbenchDriver.processEvents();
	}

	private void wish(String label) {
		Combo colours = all(view.pane(), Combo.class).getFirst();
		List<String> items = Arrays.asList(colours.getItems());
		colours.select(items.indexOf(items.stream().filter(item -> item.startsWith(label)).findFirst().orElseThrow()));
		colours.notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();
	}

	private void tick(String label) {
		Button button = button(label);
		button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();
	}

	private Button button(String label) {
		return all(view.pane(), Button.class).stream().filter(button -> button.getText().startsWith(label)).findFirst().orElseThrow();
	}

	private List<String> labels() {
		return all(view.pane(), Button.class).stream().map(Button::getText).toList();
	}

	private Map<String, Integer> counts() {
		return view.pane().legend().stream().collect(Collectors.toMap(LegendEntry::label, entry -> entry.count().orElse(0)));
	}

	private Identified element(String id) {
		return session.project().orElseThrow().index().find(id).orElseThrow();
	}

	private ViewElement shown(String id) {
		return editor.view().orElseThrow().elementsOf(element(id)).getFirst();
	}

	private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}
}
