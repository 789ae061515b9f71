package jp.tsunagi.plan.ui.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** A view of all plans of the open project, kept up to date with their texts and with the model. */
public abstract class PlansView extends ViewPart implements SessionListener {

	private static final int MARGIN = 12;

	private final Runnable plansRead = this::refresh;

	private Composite root;

	private Composite empty;

	private Label reason;

	private Button newPlan;

	private Composite page;

	@Override
	public final void createPartControl(Composite parent) {
		root = parent;
		parent.setLayout(new StackLayout());
		empty = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		reason = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		newPlan = new Button(empty, SWT.PUSH);
		newPlan.setText(NewPlan.label());
		newPlan.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> NewPlan.ask(getSite())));
		GridDataFactory.swtDefaults().applyTo(newPlan);
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		createPage(page);
		LivePlans.get().addListener(plansRead);
		ProjectSession.get().addListener(this);
		refresh();
	}

	/** Makes what is shown when there is something to show. */
	protected abstract void createPage(Composite parent);

	/** Shows {@code reading}; returns why there is nothing to show, empty if there is. */
	protected abstract Optional<String> show(PlanReading reading);

	/** That there is no plan yet, from {@link #show(PlanReading)}: with a button that leads to one. */
	protected static Optional<String> noPlan() {
		return Optional.of(Messages.noPlan);
	}

	/** Shows all anew. */
	protected final void refresh() {
		if (root.isDisposed()) {
			return;
		}
		boolean isOpen = ProjectSession.get().project().isPresent();
		Optional<PlanReading> reading = LivePlans.get().reading().filter(read -> isOpen);
		Optional<String> nothing = reading.isPresent() ? show(reading.get())
				: Optional.of(isOpen ? Messages.reading : Messages.noProject);
		reason.setText(nothing.orElse(""));
		newPlan.setVisible(nothing.equals(noPlan()));
		Composite top = nothing.isPresent() ? empty : page;
		StackLayout layers = (StackLayout) root.getLayout();
		if (layers.topControl != top) {
			layers.topControl = top;
			root.layout();
		}
		empty.layout();
	}

	/** What it says instead of anything else; empty if there is something to show. */
	public final String reason() {
		return reason.getText();
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		refresh();
	}

	/** Today, as the workbench sees it. */
	protected static LocalDate today() {
		return LocalDate.now(ProjectSession.get().clock());
	}

	/** Shows an element of the model in its form, or a part of a plan in the text. */
	protected final void open(EObject object) {
		new Reveal(getSite()).of(object);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		LivePlans.get().removeListener(plansRead);
		ProjectSession.get().removeListener(this);
		super.dispose();
	}
}
