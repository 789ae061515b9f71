package jp.tsunagi.workbench.internal.form;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.forms.widgets.FormToolkit;

import jp.tsunagi.core.project.Project;

/** What the fields of a form need of the editor around them. */
interface FormContext {

	/** Makes widgets that look alike. */
	FormToolkit toolkit();

	/** The open project. */
	Project project();

	/** Where commands are made for. */
	EditingDomain domain();

	/** Runs {@code command} as one step of undo. */
	void execute(Command command);

	/** Opens the form of {@code element}. */
	void open(EObject element);

	/** What was typed but not yet taken over has changed. */
	void pendingChanged();

	/** The form is to be laid out again, since a field needs more or less room. */
	void reflow();
}
