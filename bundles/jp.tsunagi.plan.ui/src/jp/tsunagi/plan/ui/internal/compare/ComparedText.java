package jp.tsunagi.plan.ui.internal.compare;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;

import jp.tsunagi.plan.ui.internal.outline.PlanIcons;

/**
 * A text on one side of a comparison.
 *
 * @param name what stands above it
 * @param text the text
 */
record ComparedText(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {

	@Override
	public String getName() {
		return name;
	}

	@Override
	public Image getImage() {
		return PlanIcons.image("plan");
	}

	@Override
	public String getType() {
		return ITypedElement.TEXT_TYPE;
	}

	@Override
	public InputStream getContents() {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String getCharset() {
		return StandardCharsets.UTF_8.name();
	}
}
