package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

import jp.tsunagi.milestone.ui.internal.edit.PlanTexts;
import jp.tsunagi.milestone.ui.internal.export.ExportDialog;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.ui.view.PlansEditor;

/** The milestones of the open project along time. What is done with them here is written into the texts of their plans. */
public final class GanttEditor extends PlansEditor {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.milestone.ui.gantt";

	private final PlanTexts texts = new PlanTexts(this::textsChanged);

	/** The texts that the workbench knows of. */
	private final Set<Saveable> known = new HashSet<>();

	private GanttPane pane;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof GanttInput)) {
			throw new PartInitException(input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		undoIn(texts.undoContext());
		pane = new GanttPane(parent, getSite(), texts);
	}

	/** Tells the workbench of texts that are changed here for the first time. */
	private void textsChanged() {
		List<Saveable> fresh = List.of(texts.saveables()).stream().filter(known::add).toList();
		if (!fresh.isEmpty()) {
			getSite().getService(ISaveablesLifecycleListener.class).handleLifecycleEvent(new SaveablesLifecycleEvent(this,
					SaveablesLifecycleEvent.POST_OPEN, fresh.toArray(Saveable[]::new), false));
		}
		firePropertyChange(PROP_DIRTY);
	}

	/** Shows {@code part} of a plan. */
	public void reveal(EObject part) {
		pane.reveal(part);
	}

	/** Asks when a follow-up was done. */
	public void visit(FollowUp followUp) {
		pane.visit(followUp);
	}

	/** Writes a file for others. */
	public void export(ExportDialog.Choice choice) {
		pane.export(choice);
	}

	/** What the keys and the mouse go to. */
	public Canvas canvas() {
		return pane.chart().control();
	}

	/** What the rows are called, from top to bottom. */
	public List<String> rows() {
		return pane.rows();
	}

	/** What the selected row is called; empty for none. */
	public String selected() {
		return pane.selected();
	}

	/** Where a milestone of that name is planned or done, on the canvas; empty if it is not to be seen. */
	public Optional<Rectangle> place(String name) {
		return pane.place(name);
	}

	/** The field for what is searched. */
	public Text search() {
		return pane.bar().search();
	}

	/** What the user should know first; empty for nothing. */
	public String notice() {
		return pane.notice();
	}

	@Override
	public void setFocus() {
		texts.refresh();
		pane.setFocus();
	}

	@Override
	public Saveable[] getSaveables() {
		return texts.saveables();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		texts.save(monitor);
	}

	@Override
	public void dispose() {
		if (pane != null) {
			pane.dispose();
		}
		texts.close();
		super.dispose();
	}
}
