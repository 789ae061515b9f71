package jp.tsunagi.plan.ui.internal.preview;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.paper.PaperCanvas;
import jp.tsunagi.plan.ui.text.ModelCopy;
import jp.tsunagi.workbench.session.ProjectSession;

/** The plan in the active editor as it will be printed. */
public final class PlanPreview extends ViewPart {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.plan.ui.preview";

	/** After the last key. */
	private static final int TYPING_MILLIS = 500;

	/** The model changes by single acts; a few may follow each other. */
	private static final int MODEL_MILLIS = 800;

	private static final String AUDIENCE = "audience";

	private final IDocumentListener typing = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// what counts is the text afterwards
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			print(TYPING_MILLIS);
		}
	};

	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			follow();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference part) {
			follow();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			follow();
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference part) {
			follow();
		}
	};

	private final ModelCopy model = new ModelCopy(ProjectSession.get(), () -> print(MODEL_MILLIS));

	private Optional<PlanEditor> editor = Optional.empty();

	private Optional<IDocument> document = Optional.empty();

	private Audience audience = Audience.PARTNERS;

	private String lastText = "";

	/** Whether pages of this text are shown. */
	private boolean hasPages;

	/** The pages of a text. */
	private Optional<Preview> shown = Optional.empty();

	private PreviewJob job;

	private IWorkbenchPage workbenchPage;

	private StackLayout layers;

	private Label empty;

	private Composite pages;

	private Label note;

	private PaperCanvas paper;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site);
		Optional.ofNullable(memento).map(state -> state.getString(AUDIENCE)).flatMap(Audience::of)
				.ifPresent(chosen -> audience = chosen);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(AUDIENCE, audience.id());
	}

	@Override
	public void createPartControl(Composite parent) {
		layers = new StackLayout();
		parent.setLayout(layers);
		empty = new Label(parent, SWT.WRAP | SWT.CENTER);
		empty.setText(Messages.empty);
		pages = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pages);
		note = new Label(pages, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).exclude(true).applyTo(note);
		paper = new PaperCanvas(pages, (sheet, x, y) -> shown.flatMap(preview -> preview.offsetAt(sheet, x, y)).ifPresent(this::open));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(paper.control());
		layers.topControl = empty;
		job = new PreviewJob(output -> parent.getDisplay().asyncExec(() -> show(output)));
		addAudiences();
		workbenchPage = getSite().getPage();
		workbenchPage.addPartListener(parts);
		follow();
	}

	private void addAudiences() {
		for (Audience choice : Audience.values()) {
			IAction action = new Action(label(choice), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						audience = choice;
						print(0);
					}
				}
			};
			action.setChecked(choice == audience);
			getViewSite().getActionBars().getMenuManager().add(action);
		}
	}

	private static String label(Audience audience) {
		return switch (audience) {
			case PUBLIC -> Messages.forPublic;
			case PARTNERS -> Messages.forPartners;
			case INTERNAL -> Messages.forInternal;
		};
	}

	/** Shows the plan in the active editor, also while another part is used. */
	private void follow() {
		IEditorPart active = workbenchPage.getActiveEditor();
		Optional<PlanEditor> next = active instanceof PlanEditor plan && plan.document() != null ? Optional.of(plan) : Optional.empty();
		Optional<IDocument> text = next.map(PlanEditor::document);
		if (next.equals(editor) && text.equals(document)) {
			return;
		}
		document.ifPresent(former -> former.removeDocumentListener(typing));
		editor = next;
		document = text;
		document.ifPresent(shown -> shown.addDocumentListener(typing));
		hasPages = false;
		if (document.isEmpty()) {
			job.cancel();
			empty.setText(Messages.empty);
			setTop(empty);
		}
		print(0);
	}

	private void print(long millis) {
		document.ifPresent(text -> job.print(new PreviewJob.Input(text.get(), URI.createURI("preview:/text.plan"), model.get(),
				audience, ProjectSession.get().clock()), millis));
	}

	private void show(PreviewJob.Output output) {
		if (pages.isDisposed() || document.isEmpty() || !job.isLast(output.input())) {
			output.preview().ifPresent(Preview::close);
			return;
		}
		lastText = output.input().text();
		boolean keepsFormer = hasPages && output.firstError().isPresent();
		if (keepsFormer) {
			output.preview().ifPresent(Preview::close);
		} else {
			output.preview().ifPresent(this::showPages);
		}
		showNote(output.firstError().map(line -> NLS.bind(keepsFormer ? Messages.formerPages : Messages.incompletePages, line)));
		empty.setText(Messages.noPlan);
		setTop(hasPages ? pages : empty);
	}

	private void showPages(Preview preview) {
		if (!hasPages) {
			paper.scrollToTop();
		}
		hasPages = true;
		shown = Optional.of(preview);
		paper.show(preview);
	}

	private void showNote(Optional<String> text) {
		boolean changes = !note.getText().equals(text.orElse(""));
		note.setText(text.orElse(""));
		((GridData) note.getLayoutData()).exclude = text.isEmpty();
		note.setVisible(text.isPresent());
		if (changes) {
			pages.layout();
		}
	}

	private void setTop(Control control) {
		if (layers.topControl != control) {
			layers.topControl = control;
			control.getParent().layout();
		}
	}

	private void open(int offset) {
		editor.ifPresent(plan -> {
			workbenchPage.activate(plan);
			plan.selectAndReveal(Math.min(offset, plan.document().getLength()), 0);
		});
	}

	/** The sheets of paper. */
	public PaperCanvas paper() {
		return paper;
	}

	/** The text that was looked at last; its pages are shown unless the {@link #note} says that others are. */
	public String text() {
		return lastText;
	}

	/** What is said about the pages; empty if they are of the text as it is. */
	public String note() {
		return note.getText();
	}

	@Override
	public void setFocus() {
		layers.topControl.setFocus();
	}

	@Override
	public void dispose() {
		workbenchPage.removePartListener(parts);
		document.ifPresent(text -> text.removeDocumentListener(typing));
		model.dispose();
		job.cancel();
		super.dispose();
	}
}
