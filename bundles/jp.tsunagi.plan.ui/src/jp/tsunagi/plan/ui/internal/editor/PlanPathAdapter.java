package jp.tsunagi.plan.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdapterFactory;

/** Tells the workbench which file an editor shows. */
public final class PlanPathAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object input, Class<T> type) {
		return type == Path.class ? type.cast(PlanDocumentProvider.pathOf(input).orElse(null)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { Path.class };
	}
}
