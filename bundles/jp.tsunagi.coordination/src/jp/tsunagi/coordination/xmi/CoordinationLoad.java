package jp.tsunagi.coordination.xmi;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.helpers.DefaultHandler;

import jp.tsunagi.coordination.CoordinationPackage;

/**
 * Reads a file without losing what it refers to: EMF drops a reference to an id that the file does not have, here it
 * becomes a proxy, as a reference into another file is. So it can be found, shown, mended and saved again.
 */
final class CoordinationLoad extends XMILoadImpl {

	private final Map<String, EObject> danglingReferences;

	CoordinationLoad(XMLHelper helper, Map<String, EObject> danglingReferences) {
		super(helper);
		this.danglingReferences = danglingReferences;
	}

	@Override
	protected DefaultHandler makeDefaultHandler() {
		return new Handler(resource, helper, options);
	}

	private final class Handler extends SAXXMIHandler {

		Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		protected void handleForwardReferences(boolean isEndDocument) {
			if (isEndDocument) {
				forwardSingleReferences.forEach(reference -> keep(reference.getFeature(), reference.getValue()));
				for (ManyReference reference : forwardManyReferences) {
					for (Object id : reference.getValues()) {
						keep(reference.getFeature(), id);
					}
				}
			}
			super.handleForwardReferences(isEndDocument);
			danglingReferences.clear();
		}

		private void keep(EStructuralFeature feature, Object id) {
			if (id instanceof String fragment && xmlResource.getEObject(fragment) == null) {
				danglingReferences.put(fragment, standIn((EClass) feature.getEType(), fragment));
			}
		}

		private EObject standIn(EClass type, String fragment) {
			InternalEObject proxy = (InternalEObject) EcoreUtil.create(concrete(type));
			URI uri = xmlResource.getURI().appendFragment(fragment);
			proxy.eSetProxyURI(uri);
			return proxy;
		}
	}

	/** What is missing has no class any more; the first one that fits the reference stands for it. */
	private static EClass concrete(EClass type) {
		return type.getEPackage().getEClassifiers().stream()
				.filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate))
				.findFirst()
				.orElse(CoordinationPackage.Literals.ORGANIZATION);
	}
}
