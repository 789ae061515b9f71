package jp.tsunagi.diagram.ui.internal.zoom;

import java.util.Arrays;

import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import jp.tsunagi.diagram.ui.internal.editor.DiagramPane;

/** How large everything is, in percent: to be read, chosen and typed. */
public final class ZoomField extends ControlContribution {

	private static final double[] OFFERED = {0.25, 0.5, 0.75, 1, 1.5, 2, 4};

	private static final int WIDTH = 92;

	private static final int PERCENT = 100;

	private final DiagramPane pane;

	private Combo combo;

	/** The field of {@code pane}. */
	public ZoomField(DiagramPane pane) {
		super("jp.tsunagi.diagram.ui.zoomField");
		this.pane = pane;
	}

	/** As wide as the largest number needs. */
	@Override
	protected int computeWidth(Control control) {
		return WIDTH;
	}

	@Override
	protected Control createControl(Composite parent) {
		combo = new Combo(parent, SWT.DROP_DOWN);
		combo.setToolTipText(Messages.zoom);
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.zoom;
			}
		});
		combo.add(Messages.all);
		Arrays.stream(OFFERED).mapToObj(ZoomField::text).forEach(combo::add);
		combo.addListener(SWT.Selection, this::chosen);
		combo.addListener(SWT.DefaultSelection, this::chosen);
		ZoomManager zoom = pane.zoom();
		ZoomListener listener = this::show;
		zoom.addZoomListener(listener);
		combo.addDisposeListener(event -> zoom.removeZoomListener(listener));
		show(zoom.getZoom());
		return combo;
	}

	private void chosen(Event event) {
		String text = combo.getText().strip();
		if (text.equals(Messages.all)) {
			pane.fit();
		} else {
			try {
				pane.zoom().setZoom(Double.parseDouble(text.replaceAll("[%\uFF05\\s]", "")) / PERCENT);
			} catch (NumberFormatException noNumber) {
				// what was typed is no size: the field says again how it is
			}
		}
		show(pane.zoom().getZoom());
		pane.viewer().getControl().setFocus();
	}

	private void show(double zoom) {
		combo.setText(text(zoom));
	}

	private static String text(double zoom) {
		return Math.round(zoom * PERCENT) + "%";
	}
}
