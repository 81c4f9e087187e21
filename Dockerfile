# Two stages: the first compiles (the Chinese dictionary needs g++, make and Python), the second holds what runs.
FROM node:20-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.build.json vite.config.ts ./
COPY tools tools
COPY src src
RUN npm ci && npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ACG_DATA=/data
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE NOTICE ./
COPY bin bin
COPY schema schema
COPY seed seed
# The only place that is written to, and only by the embedded store.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
# Answers when the server takes requests; /ready says when the seed is read.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process: it takes SIGTERM, answers what was asked, and closes the store.
ENTRYPOINT ["node", "bin/arms-control-graph.js"]
CMD ["serve"]
