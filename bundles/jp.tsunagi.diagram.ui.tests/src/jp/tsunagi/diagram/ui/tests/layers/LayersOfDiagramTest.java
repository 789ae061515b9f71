package jp.tsunagi.diagram.ui.tests.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.diagram.export.DiagramSheets;
import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.ui.DiagramEditorPart;
import jp.tsunagi.diagram.ui.internal.analysis.NetworkView;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.layers.LayersView;
import jp.tsunagi.diagram.ui.internal.legend.Colouring;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The views beside a diagram of the specification work on it. */
class LayersOfDiagramTest {

	private final ProjectSession session = ProjectSession.get();

	@TempDir
	Path folder;

	private DiagramEditorPart editor;

	private LayersView layers;

	@BeforeEach
	void open() throws Exception {
		WorkbenchDriver.enlarge();
		WorkbenchDriver.openExample("fuchu", folder);
		DiagramSessions.get().open(Specifications.diagrams().filter(diagram -> diagram.name().equals("municipalityNetwork")).findFirst()
				.orElseThrow(), session.project().orElseThrow().municipality().orElseThrow());
		editor = Adapters.adapt(WorkbenchDriver.page().getActiveEditor(), DiagramEditorPart.class);
		WorkbenchDriver.waitUntil("the diagram is shown", () -> editor.view().isPresent());
		WorkbenchDriver.processEvents();
		layers = (LayersView) WorkbenchDriver.page().findView(LayersView.ID);
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		session.close();
	}

	private DiagramView view() {
		return editor.view().orElseThrow();
	}

	private List<String> legend() {
		return layers.pane().legend().stream().map(LegendEntry::label).toList();
	}

	@Test
	void theLegendComesWithTheFirstDiagramAndGoesWithTheLast() throws Exception {
		assertTrue(legend().contains("社会福祉協議会"), legend()::toString);
		assertTrue(legend().contains("太線：強いつながり"), legend()::toString);
		WorkbenchDriver.screenshot("diagram-legend");
		WorkbenchDriver.page().closeAllEditors(false);
		WorkbenchDriver.processEvents();
		assertEquals(null, WorkbenchDriver.page().findView(LayersView.ID));
	}

	@Test
	void theLegendExplainsWhatThePrintedOneDoes() {
		assertTrue(legend().containsAll(DiagramSheets.legend(((DiagramEditor) editor).diagram().orElseThrow().session()).entries()
				.stream().map(Legend.Entry::label).toList()), legend()::toString);
		assertTrue(legend().stream().anyMatch(label -> label.contains("つながりがまだない")), legend()::toString);
	}

	@Test
	void theLastDiagramStaysWhileAFormIsThere() {
		OpenElement.run(WorkbenchDriver.page().getWorkbenchWindow(), "register-consultants", Optional.empty());
		WorkbenchDriver.processEvents();
		assertNotEquals(editor, WorkbenchDriver.page().getActiveEditor());
		assertTrue(legend().contains("社会福祉協議会"));
		int elements = view().elements().size();
		Button bodies = button("活動体");
		assertTrue(bodies.isVisible());
		click(bodies, !bodies.getSelection());
		assertNotEquals(elements, view().elements().size());
	}

	@Test
	void longNamesOfLayersAreReadInANarrowView() throws Exception {
		Button longest = all(layers.pane(), Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0)
				.max(Comparator.comparing(button -> button.getText().length())).orElseThrow();
		layers.pane().setSize(800, 600);
		WorkbenchDriver.processEvents();
		int former = longest.getSize().y;
		layers.pane().setSize(120, 600);
		WorkbenchDriver.processEvents();
		WorkbenchDriver.screenshot("layers-narrow");
		assertTrue(longest.getSize().y > former, longest.getText());
		assertTrue(longest.getSize().x <= 120);
	}

	@Test
	void thePanelIsLightAgainAfterTheDarkTheme() throws Exception {
		WorkbenchTheme.DARK.choose();
		WorkbenchDriver.settle();
		WorkbenchTheme.LIGHT.choose();
		WorkbenchDriver.settle();
		WorkbenchDriver.screenshot("layers-light-again");
		List<Control> dark = all(layers.pane(), Control.class).stream().filter(Control::isVisible)
				.filter(control -> control.getBackground().getRGB().getHSB()[2] < 0.8).toList();
		List<Control> pale = all(layers.pane(), Button.class).stream().<Control>map(button -> button)
				.filter(button -> button.getForeground().getRGB().getHSB()[2] > 0.5).toList();
		assertEquals(List.of(), dark);
		assertEquals(List.of(), pale);
	}

	@Test
	void aLayerIsSwitchedAndThatIsUndone() {
		Button bodies = button("活動体");
		boolean active = bodies.getSelection();
		int elements = view().elements().size();
		click(bodies, !active);
		assertNotEquals(elements, view().elements().size());
		session.editingDomain().orElseThrow().getCommandStack().undo();
		WorkbenchDriver.waitUntil("the box follows", () -> button("活動体").getSelection() == active);
		assertEquals(elements, view().elements().size());
	}

	@Test
	void aFilterHidesAndResetShowsAgain() {
		long visible = view().elements().stream().filter(ViewElement::isVisible).count();
		click(button("孤立している関係者を隠す"), true);
		assertTrue(view().elements().stream().filter(ViewElement::isVisible).count() < visible);
		button("初めの表示").notifyListeners(SWT.Selection, new Event());
		assertEquals(visible, view().elements().stream().filter(ViewElement::isVisible).count());
	}

	@Test
	void coloursShowOnTheSheet() throws Exception {
		Combo colours = all(layers.pane(), Combo.class).getFirst();
		colours.select(Colouring.DEGREE.ordinal());
		colours.notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.waitUntil("contacts are counted", () -> legend().contains("14"));
		WorkbenchDriver.screenshot("diagram-degree");
		WorkbenchTheme.DARK.choose();
		WorkbenchDriver.settle();
		WorkbenchDriver.screenshot("diagram-dark");
		WorkbenchTheme.LIGHT.choose();
		WorkbenchDriver.settle();
	}

	@Test
	void aRowOfTheAnalysisIsSelectedInTheDiagram() throws Exception {
		NetworkView network = (NetworkView) WorkbenchDriver.show(NetworkView.ID);
		WorkbenchDriver.waitUntil("the network is measured", () -> !network.pane().texts().isEmpty());
		Table table = all(network.pane(), Table.class).stream().filter(Table::getHeaderVisible).findFirst().orElseThrow();
		table.select(0);
		table.notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();

		Identified consultants = session.project().orElseThrow().index().find("register-consultants").orElseThrow();
		assertFalse(editor.selectedElements().isEmpty());
		assertEquals(consultants, editor.selectedElements().getFirst().target());
		WorkbenchDriver.screenshot("diagram-network");
		WorkbenchDriver.page().hideView(network);
	}

	private static void click(Button button, boolean selected) {
		button.setSelection(selected);
		button.notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();
	}

	private Button button(String label) {
		return all(layers.pane(), Button.class).stream().filter(button -> button.getText().startsWith(label)).findFirst().orElseThrow();
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
