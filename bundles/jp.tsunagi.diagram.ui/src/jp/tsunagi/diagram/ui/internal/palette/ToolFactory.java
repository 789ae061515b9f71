package jp.tsunagi.diagram.ui.internal.palette;

import org.eclipse.gef.requests.CreationFactory;

import jp.tsunagi.diagram.ui.internal.session.PaletteTool;

/**
 * Tells policies which tool of the palette is used; the specification says what that makes.
 *
 * @param tool the tool
 */
public record ToolFactory(PaletteTool tool) implements CreationFactory {

	@Override
	public Object getNewObject() {
		return tool;
	}

	@Override
	public Object getObjectType() {
		return tool;
	}
}
