package jp.tsunagi.workbench.image;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.coordination.label.ElementIcons;
import jp.tsunagi.core.finding.Severity;

/** The icons of the model's classes, with a mark where something is wrong. Images live as long as the display. */
public final class ElementImages {

	private static final Map<EClass, ImageDescriptor> DESCRIPTORS = new ConcurrentHashMap<>();

	private ElementImages() {
	}

	/** The icon of {@code type}; a square that says "missing" if it has none. */
	public static ImageDescriptor descriptor(EClass type) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		return DESCRIPTORS.computeIfAbsent(type, key -> ElementIcons.of(key).map(ImageDescriptor::createFromURL)
				.orElseGet(() -> shared.getImageDescriptor(ISharedImages.IMG_OBJ_ELEMENT)));
	}

	/** The icon of {@code type}; nobody disposes of it. */
	public static Image of(EClass type) {
		return image(descriptor(type));
	}

	/** The icon of {@code type} with a mark for {@code severity} in its corner, if that is worth one. */
	public static Image of(EClass type, Optional<Severity> severity) {
		return marked(descriptor(type), severity);
	}

	/** {@code base} with a mark for {@code severity} in its corner, if that is worth one. */
	public static Image marked(ImageDescriptor base, Optional<Severity> severity) {
		return severity.filter(found -> found != Severity.INFO)
				.map(found -> image(new DecorationOverlayIcon(image(base), mark(found), IDecoration.BOTTOM_LEFT)))
				.orElseGet(() -> image(base));
	}

	private static ImageDescriptor mark(Severity severity) {
		String id = severity == Severity.ERROR ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING;
		return ImageDescriptor.createFromImage(FieldDecorationRegistry.getDefault().getFieldDecoration(id).getImage());
	}

	private static Image image(ImageDescriptor descriptor) {
		return JFaceResources.getResources().get(descriptor);
	}
}
