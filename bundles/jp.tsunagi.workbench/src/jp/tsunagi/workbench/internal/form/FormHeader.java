package jp.tsunagi.workbench.internal.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.workbench.image.ElementImages;

/** The top of a form: where the element is, what it is called, and what is wrong with it. */
final class FormHeader {

	private static final int MESSAGE_WIDTH = 200;

	private final FormContext context;

	private final Composite path;

	private final Label icon;

	private final Label title;

	private final Composite notes;

	FormHeader(FormContext context, Composite parent) {
		this.context = context;
		path = context.toolkit().createComposite(parent);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 4;
		row.center = true;
		path.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
		Composite heading = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(heading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		icon = context.toolkit().createLabel(heading, "");
		title = context.toolkit().createLabel(heading, "", SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(MESSAGE_WIDTH, SWT.DEFAULT).applyTo(title);
		notes = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(notes);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(notes);
	}

	/** Shows name and place of {@code element}. */
	void show(EObject element) {
		icon.setImage(ElementImages.of(element.eClass()));
		String name = ElementLabels.of(element);
		if (!name.equals(title.getText())) {
			title.setText(name);
		}
		clear(path);
		Deque<EObject> above = new ArrayDeque<>();
		for (EObject container = element.eContainer(); container != null; container = container.eContainer()) {
			above.push(container);
		}
		for (EObject container : above) {
			Hyperlink link = context.toolkit().createHyperlink(path, ElementLabels.of(container), SWT.NONE);
			link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> context.open(container)));
			grey("›");
		}
		grey(ElementLabels.type(element.eClass()));
		path.requestLayout();
	}

	/** Shows what was found, and the ways to mend it; {@code readOnly} says that nothing can be changed here. */
	void show(List<Finding> findings, boolean readOnly) {
		clear(notes);
		if (readOnly) {
			note(Severity.WARNING, Messages.readOnly, List.of());
		}
		findings.forEach(finding -> note(finding.severity(), finding.message(), readOnly ? List.of() : finding.fixes()));
		boolean empty = notes.getChildren().length == 0;
		((GridData) notes.getLayoutData()).exclude = empty;
		notes.setVisible(!empty);
		context.reflow();
	}

	private void note(Severity severity, String message, List<QuickFix> fixes) {
		Label mark = context.toolkit().createLabel(notes, "");
		mark.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		}));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(mark);
		Label text = context.toolkit().createLabel(notes, message, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(MESSAGE_WIDTH, SWT.DEFAULT).applyTo(text);
		Composite links = context.toolkit().createComposite(notes);
		links.setLayout(new RowLayout());
		for (QuickFix fix : fixes) {
			Hyperlink link = context.toolkit().createHyperlink(links, fix.label(), SWT.NONE);
			link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
					event -> context.execute(fix.command().apply(context.domain()))));
		}
		GridDataFactory.fillDefaults().exclude(fixes.isEmpty()).span(1, 1).applyTo(links);
		if (fixes.isEmpty()) {
			((GridData) text.getLayoutData()).horizontalSpan = 2;
		}
	}

	private void grey(String text) {
		Grey.apply(context.toolkit().createLabel(path, text));
	}

	private static void clear(Composite parent) {
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
	}
}
