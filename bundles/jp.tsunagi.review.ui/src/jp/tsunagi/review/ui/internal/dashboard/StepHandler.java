package jp.tsunagi.review.ui.internal.dashboard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does in the active dashboard what its contribution says: goes to another half-year or part, writes or reads a sheet, carries over. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {

	private String step = "";

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		step = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReviewEditor editor) {
			switch (step) {
				case "previousHalf" -> editor.header().step(-1);
				case "nextHalf" -> editor.header().step(1);
				case "previousPart" -> editor.tree().step(-1);
				case "nextPart" -> editor.tree().step(1);
				case "exportSheet" -> editor.actions().exportSheet();
				case "readSheet" -> editor.actions().readSheet();
				case "carryOver" -> editor.actions().carryOver();
				case "showText" -> editor.actions().showText();
				default -> throw new IllegalArgumentException(step);
			}
		}
		return null;
	}
}
