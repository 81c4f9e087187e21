import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Colours } from './colours.ts';

/** Names beside their nodes, with a rim of the ground's colour so that lines do not run through them. */
export const labelDrawer =
  ({ text, ground }: Colours): NodeLabelDrawingFunction =>
  (context, { label, x, y, size }, { labelSize, labelWeight, labelFont }) => {
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = ground;
    context.strokeText(label, x + size + 3, y + labelSize / 3);
    context.fillStyle = text;
    context.fillText(label, x + size + 3, y + labelSize / 3);
  };

/** A node that is pointed at: ringed, its name on a ground of its own. */
export const hoverDrawer =
  ({ text, ground, selected }: Colours): NodeHoverDrawingFunction =>
  (context, { label, x, y, size }, { labelSize, labelWeight, labelFont }) => {
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    context.strokeStyle = selected;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x, y, size + 3, 0, Math.PI * 2);
    context.stroke();
    if (!label) return;
    const height = labelSize + 8;
    context.fillStyle = ground;
    context.beginPath();
    context.roundRect(x + size + 5, y - height / 2, context.measureText(label).width + 12, height, 4);
    context.fill();
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = text;
    context.fillText(label, x + size + 11, y + labelSize / 3);
  };
