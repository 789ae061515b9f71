package jp.tsunagi.review.ui.internal.dashboard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the half-year or part before or after the one that is shown. */
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
				case "previousHalf" -> editor.stepHalf(-1);
				case "nextHalf" -> editor.stepHalf(1);
				case "previousPart" -> editor.stepPart(-1);
				case "nextPart" -> editor.stepPart(1);
				default -> throw new IllegalArgumentException(step);
			}
		}
		return null;
	}
}
