package jp.tsunagi.document.ui.internal.field;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.workbench.session.ProjectSession;

/** The fields of templates, beside everything else. */
public final class FieldsView extends ViewPart {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.document.ui.fields";

	private final Runnable read = () -> pane().show(material());

	private FieldsPane fields;

	@Override
	public void createPartControl(Composite parent) {
		fields = new FieldsPane(parent, material(), DocumentSubject.Kind.AREA, Optional.empty());
		IAction copy = new Action() {
			@Override
			public void run() {
				fields.copy();
			}
		};
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		LivePlans.get().addListener(read);
	}

	private static Optional<Material> material() {
		return LivePlans.get().reading().map(reading -> new Material(reading, ProjectSession.get().clock()));
	}

	/** What is in it. */
	public FieldsPane pane() {
		return fields;
	}

	@Override
	public void setFocus() {
		fields.tree().setFocus();
	}

	@Override
	public void dispose() {
		LivePlans.get().removeListener(read);
		super.dispose();
	}
}
