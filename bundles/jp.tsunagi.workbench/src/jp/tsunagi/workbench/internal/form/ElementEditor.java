package jp.tsunagi.workbench.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.image.ElementImages;
import jp.tsunagi.workbench.internal.element.Elements;
import jp.tsunagi.workbench.internal.open.FeatureTarget;
import jp.tsunagi.workbench.internal.save.ModelEditor;
import jp.tsunagi.workbench.internal.save.ModelSaveables;
import jp.tsunagi.workbench.internal.save.PendingInput;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;
import jp.tsunagi.workbench.session.ProjectSession;

/** A form for one element of any class. It follows the element through undo and reload, and closes when it is deleted. */
public final class ElementEditor extends ModelEditor implements PendingInput, FeatureTarget {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.workbench.elementEditor";

	private final ProjectSession session = ProjectSession.get();

	private final ElementSelection selection = new ElementSelection();

	private Optional<Identified> element = Optional.empty();

	private final Runnable repaint = this::repaint;

	private FormToolkit toolkit;

	private ScrolledForm scrolled;

	private Optional<FormHeader> header = Optional.empty();

	private Optional<ElementForm> form = Optional.empty();

	private boolean laidOut = true;

	private final FormContext context = new FormContext() {
		@Override
		public FormToolkit toolkit() {
			return toolkit;
		}

		@Override
		public Project project() {
			return session.project().orElseThrow();
		}

		@Override
		public EditingDomain domain() {
			return session.editingDomain().orElseThrow();
		}

		@Override
		public void execute(Command command) {
			session.execute(command);
		}

		@Override
		public void open(EObject target) {
			ElementEditor.open(getSite().getPage(), target);
		}

		@Override
		public void pendingChanged() {
			ModelSaveables.get().pendingChanged();
			firePropertyChange(PROP_DIRTY);
			ElementEditorActions.update(ElementEditor.this);
		}

		@Override
		public void reflow() {
			ElementEditor.this.reflow();
		}
	};

	/** Opens the form of {@code object}, or of the nearest container that has one. */
	public static void open(IWorkbenchPage page, EObject object) {
		EObject target = object;
		while (target != null && !(target instanceof Identified)) {
			target = target.eContainer();
		}
		if (target instanceof Identified identified && identified.getId() != null) {
			try {
				page.openEditor(new ElementEditorInput(identified.getId()), ID);
			} catch (PartInitException failure) {
				ILog.of(ElementEditor.class).error(failure.getMessage(), failure);
			}
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ElementEditorInput)) {
			throw new PartInitException(input.getName());
		}
		setSite(site);
		setInput(input);
		site.setSelectionProvider(selection);
		element = ((ElementEditorInput) input).element();
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		WorkbenchTheme.paint(toolkit.getColors());
		WorkbenchTheme.addListener(repaint);
		scrolled = toolkit.createScrolledForm(parent);
		scrolled.getBody().addControlListener(ControlListener.controlResizedAdapter(event -> adaptToWidth()));
		follow();
		ModelSaveables.get().add(this);
		build();
	}

	/** Makes the form anew in the colours of another theme; what is typed is kept in the model. */
	private void repaint() {
		form.ifPresent(shown -> List.copyOf(shown.fields()).forEach(Field::commit));
		WorkbenchTheme.paint(toolkit.getColors());
		toolkit.adapt(scrolled);
		toolkit.adapt(scrolled.getBody());
		build();
	}

	private void build() {
		for (Control child : scrolled.getBody().getChildren()) {
			child.dispose();
		}
		header = Optional.empty();
		form = Optional.empty();
		element.ifPresent(found -> {
			GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 10).applyTo(scrolled.getBody());
			header = Optional.of(new FormHeader(context, scrolled.getBody()));
			Composite body = toolkit.createComposite(scrolled.getBody());
			GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(body);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
			form = Optional.of(new ElementForm(context, found, body));
			selection.set(found);
			adaptToWidth();
			showElement();
			findingsChanged();
		});
	}

	private void adaptToWidth() {
		form.ifPresent(shown -> shown.setWidth(scrolled.getClientArea().width));
	}

	private void showElement() {
		element.ifPresent(found -> {
			setPartName(ElementLabels.of(found));
			setTitleImage(ElementImages.of(found.eClass()));
			header.ifPresent(top -> top.show(found));
		});
	}

	/** Many fields may ask at once; the form is laid out when all have. */
	private void reflow() {
		if (laidOut) {
			laidOut = false;
			scrolled.getDisplay().asyncExec(() -> {
				laidOut = true;
				if (!scrolled.isDisposed()) {
					scrolled.reflow(true);
				}
			});
		}
	}

	@Override
	public void setFocus() {
		if (form.isEmpty() || form.get().focused().isPresent()) {
			return;
		}
		form.get().fields().stream().findFirst().map(Field::control).ifPresentOrElse(Control::setFocus, scrolled::setFocus);
	}

	@Override
	public void reveal(String feature) {
		form.flatMap(shown -> shown.reveal(feature)).ifPresent(control -> {
			FormToolkit.ensureVisible(control);
			control.setFocus();
		});
	}

	@Override
	public void dispose() {
		ModelSaveables.get().remove(this);
		WorkbenchTheme.removeListener(repaint);
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}

	@Override
	public void projectChanged() {
		element = ((ElementEditorInput) getEditorInput()).element();
		if (session.project().isPresent() && element.isEmpty()) {
			closeSoon();
		} else {
			build();
			scrolled.reflow(true);
		}
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		if (((ElementEditorInput) getEditorInput()).element().isEmpty()) {
			closeSoon();
			return;
		}
		form.ifPresent(ElementForm::refresh);
		showElement();
		ElementEditorActions.update(this);
	}

	@Override
	public void findingsChanged() {
		element.ifPresent(found -> {
			List<Finding> own = session.findings().stream()
					.filter(finding -> finding.elementId().filter(found.getId()::equals).isPresent()).toList();
			header.ifPresent(top -> top.show(own, !Elements.isEditable(found)));
			form.ifPresent(shown -> shown.show(own));
		});
	}

	private void closeSoon() {
		getSite().getShell().getDisplay().asyncExec(this::close);
	}

	/** Whether the user's last typing can be taken back before the model's last change is. */
	boolean canUndoTyping() {
		return focusedField().filter(Field::canUndoTyping).isPresent();
	}

	boolean undoTyping() {
		return focusedField().filter(Field::undoTyping).isPresent();
	}

	private Optional<Field> focusedField() {
		return form.flatMap(ElementForm::focused);
	}

	@Override
	public Optional<Resource> file() {
		return element.map(EObject::eResource);
	}

	@Override
	public boolean isPending() {
		return form.filter(shown -> shown.fields().stream().anyMatch(Field::isPending)).isPresent();
	}

	@Override
	public void commit() {
		form.ifPresent(shown -> List.copyOf(shown.fields()).forEach(Field::commit));
	}

	@Override
	public Saveable[] getSaveables() {
		return element.flatMap(ModelSaveables.get()::of).stream().toArray(Saveable[]::new);
	}
}
