package jp.tsunagi.plan.ui.internal.colouring;

import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/**
 * Gives the columns beside a text its ground. They are left to the system, and on GTK that keeps the colour of the dark
 * theme when the user leaves it.
 */
public final class RulerColours implements IProjectionListener {

	private final ProjectionViewer viewer;

	private final IVerticalRuler ruler;

	private final Runnable paint = this::paint;

	/** Paints the columns of {@code ruler} beside {@code viewer} until that is gone. */
	public RulerColours(ProjectionViewer viewer, IVerticalRuler ruler) {
		this.viewer = viewer;
		this.ruler = ruler;
		viewer.addProjectionListener(this);
		WorkbenchTheme.addListener(paint);
		viewer.getTextWidget().addDisposeListener(event -> WorkbenchTheme.removeListener(paint));
		paint();
	}

	private void paint() {
		// after the style sheets
		viewer.getTextWidget().getDisplay().asyncExec(() -> {
			if (viewer.getTextWidget() != null && ruler.getControl() instanceof Composite columns && !columns.isDisposed()) {
				for (Control column : columns.getChildren()) {
					column.setBackground(viewer.getTextWidget().getBackground());
				}
			}
		});
	}

	/** Only now there is a column for folding. */
	@Override
	public void projectionEnabled() {
		paint();
	}

	@Override
	public void projectionDisabled() {
		// its column is gone
	}
}
