package jp.tsunagi.diagram.ui.internal.figure;

import org.eclipse.draw2d.IFigure;

/** A figure that lies on top of ties. */
public interface NoteSurface extends IFigure {
}
