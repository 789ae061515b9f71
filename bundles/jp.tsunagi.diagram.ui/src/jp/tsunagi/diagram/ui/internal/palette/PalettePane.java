package jp.tsunagi.diagram.ui.internal.palette;

import java.util.Optional;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.core.search.SearchText;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** The tools of a diagram as a tree: those used last, then the sections of the specification; what is typed narrows it. */
public final class PalettePane {

	private final DiagramEditor editor;

	private final Composite pane;

	private final Text search;

	private final TreeViewer viewer;

	private final PaletteTree tree = new PaletteTree();

	/** A palette in {@code parent}, empty yet. */
	public PalettePane(Composite parent, DiagramEditor editor) {
		this.editor = editor;
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 4, 4, 0).applyTo(pane);
		search = new Text(pane, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		viewer = new TreeViewer(pane, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(new PaletteLabels());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(tree);
		search.addModifyListener(event -> narrow());
		search.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
				tree.first().ifPresent(entry -> viewer.setSelection(new StructuredSelection(entry), true));
			} else if (event.keyCode == SWT.CR) {
				tree.first().map(PaletteTree.Entry::tool).ifPresent(this::place);
			} else if (event.keyCode == SWT.ESC) {
				search.setText("");
			}
		}));
		viewer.addSelectionChangedListener(event -> tool(event.getStructuredSelection().getFirstElement()).ifPresent(this::activate));
		viewer.addDoubleClickListener(event -> editor.setFocus());
		viewer.getControl().addListener(SWT.DefaultSelection, event ->
				tool(viewer.getStructuredSelection().getFirstElement()).ifPresent(this::place));
		Runnable themed = viewer::refresh;
		WorkbenchTheme.addListener(themed);
		pane.addDisposeListener(event -> WorkbenchTheme.removeListener(themed));
	}

	/** The control. */
	public Control control() {
		return pane;
	}

	/** Shows the tools that {@code diagram} has with its layers. */
	public void show(OpenDiagram diagram) {
		if (tree.show(diagram.tools().palette())) {
			narrow();
		}
	}

	/** Whether the diagram has no tools. */
	public boolean isEmpty() {
		return tree.isEmpty();
	}

	/** Lets a user type what tool is looked for. */
	public void startSearch() {
		search.setFocus();
		search.selectAll();
	}

	private void narrow() {
		tree.narrow(SearchText.words(search.getText()));
		viewer.refresh();
		viewer.expandAll();
	}

	private static Optional<PaletteTool> tool(Object selected) {
		return selected instanceof PaletteTree.Entry entry ? Optional.of(entry.tool()) : Optional.empty();
	}

	private void activate(PaletteTool tool) {
		EditDomain domain = editor.pane().domain();
		ToolFactory factory = new ToolFactory(tool);
		AbstractTool active = tool.connects() ? new ConnectionCreationTool(factory) {

			@Override
			protected void handleFinished() {
				used(tool);
				super.handleFinished();
			}

			@Override
			public void deactivate() {
				super.deactivate();
				pane.getDisplay().asyncExec(PalettePane.this::forgetSelection);
			}
		} : new CreationTool(factory) {

			@Override
			protected void handleFinished() {
				used(tool);
				super.handleFinished();
			}

			@Override
			public void deactivate() {
				super.deactivate();
				pane.getDisplay().asyncExec(PalettePane.this::forgetSelection);
			}
		};
		active.setUnloadWhenFinished(true);
		domain.setActiveTool(active);
	}

	/** Without a pointer: an element is made near the middle of what is seen, a tie between what is selected; else the pointer does it. */
	private void place(PaletteTool tool) {
		editor.setFocus();
		if (new Placement(editor).place(tool)) {
			editor.pane().domain().loadDefaultTool();
			used(tool);
		} else {
			activate(tool);
		}
	}

	/** Once the pointer has no tool any more. */
	private void forgetSelection() {
		if (!pane.isDisposed() && editor.pane().domain().getActiveTool() instanceof SelectionTool) {
			viewer.setSelection(StructuredSelection.EMPTY);
		}
	}

	private void used(PaletteTool tool) {
		tree.remember(tool);
		viewer.setSelection(StructuredSelection.EMPTY);
		viewer.refresh();
		if (!search.getText().isEmpty()) {
			search.setText("");
		}
	}
}
