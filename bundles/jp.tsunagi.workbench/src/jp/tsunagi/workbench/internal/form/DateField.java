package jp.tsunagi.workbench.internal.form;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.workbench.session.ProjectSession;

/** A date as vague as the user knows it, typed in any way or picked from a calendar (Alt and the arrow down). */
final class DateField extends TextField {

	DateField(FormContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
	}

	@Override
	int columns() {
		return 2;
	}

	@Override
	void createButtons(Composite parent) {
		Button button = new Button(parent, SWT.PUSH);
		button.setImage(FormIcons.CALENDAR.image());
		button.setToolTipText(Messages.pickDate);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pick()));
		control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
				pick();
			}
		}));
	}

	private void pick() {
		LocalDate today = LocalDate.now(ProjectSession.get().clock());
		LocalDate start = FuzzyDate.tryParse(typedText()).map(FuzzyDate::earliest).orElse(today);
		DatePicker.open(control(), start, today, day -> type(FuzzyDate.of(day).format(CalendarStyle.JAPANESE)));
	}
}
